import { describe, expect, test } from "vitest";
import { addDays, day } from "#app/domain/calendar/day.ts";
import { KNOWN_YEARS } from "#db/gazette/known-years.ts";
import { anOffice } from "#tests/support/office-facts.ts";
import { live } from "#tests/world/live.ts";
import { WAYS } from "#tests/world/ways/all-ways.ts";

const world = { calendar: KNOWN_YEARS, today: day("2026-11-27"), office: anOffice() };
const LONG_AGO = day("2026-04-20");

describe.each(WAYS.map((way) => [way.name, way] as const))("the way %s", (_, way) => {
  test("comes to its end at its own pace, and no step of it is refused", () => {
    const { matter, happened } = live({ way, times: 1, receivedOn: LONG_AGO }, world);
    const decided = happened.filter(({ event }) => event.by === "committee").length;
    // Of a smaller award the finance authority is not asked, and answers nothing.
    const needless = matter.reward?.award && !matter.reward.award.financeConsulted ? 2 : 0;
    // Sending something to be tested also stops the clock, and its return sets it going.
    const twofold = happened.filter(({ event }) => event.type.startsWith("appraisal-")).length;
    expect(matter.stage).toBe("archived");
    expect(happened).toHaveLength(1 + way.steps.length + decided - needless + twofold);
  });

  test("is where it is today, and nothing has happened after that", () => {
    const receivedOn = addDays(world.today, -4);
    const { matter, happened } = live({ way, times: 1, receivedOn }, world);
    expect(matter.stage).not.toBe("archived");
    expect(happened.filter(({ event }) => event.on > world.today)).toEqual([]);
  });
});
