import "#tests/support/own-keys.ts";
import { beforeAll, describe, expect, test } from "vitest";
import { EVERYTHING } from "#app/domain/audit/audit-filter.ts";
import { addDays } from "#app/domain/calendar/day.ts";
import { accept } from "#app/domain/matter/actions/accept.ts";
import { recordLook } from "#app/shell/audit/record-look.server.ts";
import { today } from "#app/shell/clock.server.ts";
import { perform } from "#app/shell/matter/perform.server.ts";
import { findEntries, type LogPage, type LogPlace } from "#db/queries/audit/audit-log.server.ts";
import { whoLooked } from "#db/queries/audit/who-looked.server.ts";
import { file, mattersOf } from "#tests/support/a-filing.ts";
import { auditor, handler, INSPECTION, intake, openOffice } from "#tests/support/an-office.ts";

async function submitted() {
  const [matter] = await mattersOf(await file({ kind: "complaint" }));
  if (!matter) throw new Error("Nothing was registered");
  return matter;
}
let matter: Awaited<ReturnType<typeof submitted>>;
let other: typeof matter;

beforeAll(async () => {
  await openOffice();
  matter = await submitted();
  other = await submitted();
  await perform(matter.id, (found) => accept(found, { by: intake.id, on: today() }));
  await recordLook(intake, "matter", matter.id);
  await recordLook(handler, "matter", matter.id);
  await recordLook(handler, "matter", matter.id);
  await recordLook(handler, "evidence", matter.id);
  await recordLook(handler, "queue", null);
  await recordLook(intake, "letter", other.id);
});

const found = async (but: Partial<typeof EVERYTHING>) =>
  (await findEntries(auditor, { ...EVERYTHING, ...but }, null)).entries.map(
    ({ action, look, event, by }) => [by, look ?? event ?? action],
  );

describe("the auditor finds", () => {
  test("everything, newest first; of a reporter's day nobody knows the hour", async () => {
    const all = await found({});
    expect(all.find(([by]) => by !== "reporter")).toEqual([intake.id, "letter"]);
    expect(all).toHaveLength(9);
  });

  test("who saw one matter", async () => {
    expect(await found({ number: matter.number, kind: "looks" })).toEqual([
      [handler.id, "evidence"],
      [handler.id, "matter"],
      [handler.id, "matter"],
      [intake.id, "matter"],
    ]);
  });

  test("what was done to it", async () => {
    const done = await found({ number: matter.number, kind: "actions" });
    expect(done).toContainEqual([intake.id, "accepted"]);
    expect(done).toContainEqual(["reporter", "received"]);
    expect(done).toHaveLength(2);
  });

  test("what one officer did and saw", async () => {
    const theirs = await found({ officerId: handler.id });
    expect(theirs).toHaveLength(4);
    expect(theirs).toContainEqual([handler.id, "queue"]);
  });

  test("one day's, as days are counted in China", async () => {
    expect(await found({ day: today() })).toHaveLength(9);
    expect(await found({ day: addDays(today(), -1) })).toEqual([]);
    expect(await found({ day: addDays(today(), 1) })).toEqual([]);
  });

  test("a matter by the beginning or the end of its number, with the dash or without it", async () => {
    const [year = "", rest = ""] = matter.number.split("-");
    const whole = await found({ number: matter.number });
    const beginning = matter.number.slice(0, -1);
    for (const part of [rest, rest.slice(1), `${year}${rest}`, `${year} - ${rest}`, beginning])
      expect(await found({ number: part })).toEqual(whole);
    expect(await found({ number: `${rest}%` })).toEqual([]);
    expect(await found({ number: "_" })).toEqual([]);
  });

  test("page after page, each entry once, though many are of one time", async () => {
    for (let look = 0; look < 230; look += 1) await recordLook(handler, "queue", null);
    const seen: string[] = [];
    const sizes: number[] = [];
    let after: LogPlace | null = null;
    do {
      const page: LogPage = await findEntries(auditor, EVERYTHING, after);
      seen.push(...page.entries.map(({ at, by, look, event }) => [at, by, look, event].join()));
      sizes.push(page.entries.length);
      after = page.next;
    } while (after);
    expect(sizes).toEqual([100, 100, 39]);
    expect(seen).toEqual(seen.toSorted().toReversed());
  });

  test("nothing for a number nobody has", async () => {
    expect(await found({ number: "2026-0000" })).toEqual([]);
  });
});

describe("the reporter is told", () => {
  test("role, unit, day and how often, and neither name nor hour", async () => {
    const looks = await whoLooked([matter.id]);
    const look = { matterId: matter.id, day: today() };
    expect(looks).toHaveLength(3);
    expect(looks).toContainEqual(
      expect.objectContaining({
        ...look,
        role: "handler",
        unit: INSPECTION,
        what: "matter",
        times: 2,
      }),
    );
    expect(looks).toContainEqual(
      expect.objectContaining({
        ...look,
        role: "intake",
        unit: intake.unitId,
        what: "matter",
        times: 1,
      }),
    );
    expect(JSON.stringify(looks)).not.toContain(handler.id);
    expect(JSON.stringify(looks)).not.toMatch(/T\d\d:/);
  });

  test("of their own matters only", async () => {
    const looks = await whoLooked([other.id]);
    expect(looks.map(({ what }) => what)).toEqual(["letter"]);
  });
});
