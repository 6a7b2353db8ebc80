import "#tests/support/own-keys.ts";
import { and, eq, sql } from "drizzle-orm";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { addDays, type Day, day } from "#app/domain/calendar/day.ts";
import { hour } from "#app/domain/calendar/hours.ts";
import { isWorkingDay } from "#app/domain/calendar/work-calendar.ts";
import { lateBetween, lateness } from "#app/domain/matter/clocks/late.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { today } from "#app/shell/clock.server.ts";
import { tellWhatPresses } from "#app/shell/letters/tell-what-presses.server.ts";
import { KNOWN_YEARS } from "#db/gazette/known-years.ts";
import { clocks } from "#db/schema/matters.ts";
import { staffNews } from "#db/schema/staff-news.ts";
import { keptFrom } from "#tests/support/a-secret.ts";
import { handler, head, INSPECTION, intake, openOffice } from "#tests/support/an-office.ts";
import { anOpenMatter } from "#tests/support/an-open-matter.ts";
import { owner } from "#tests/support/owner.ts";

const NOON = hour(today(), 12);
const WAITING = {
  requestedBy: handler.id,
  requestedOn: today(),
  reason: "补充检验",
  approved: null,
} as const;

beforeAll(openOffice);
beforeEach(async () => {
  await owner.execute(sql`truncate staff_news`);
});

/** A matter in verification of which the limit that runs out first ends on this day. */
async function dueOn(on: Day, but: Partial<Matter> = {}): Promise<string> {
  const lies = { stage: "in-verification", unitId: INSPECTION, handlerId: handler.id } as const;
  const { id } = await anOpenMatter({ on: today(), ...lies, ...but });
  await owner
    .update(clocks)
    .set({ dueLegal: on, dueStrict: on })
    .where(and(eq(clocks.matterId, id), eq(clocks.name, "verification")));
  return id;
}

const told = async (matterId: string) => {
  const rows = await owner.select().from(staffNews).where(eq(staffNews.matterId, matterId));
  return rows.map(({ reader, kind, day }) => [reader, kind, day]).toSorted();
};
const nextWorkingDay = (on: Day): Day => {
  const next = addDays(on, 1);
  return isWorkingDay(KNOWN_YEARS, next) ? next : nextWorkingDay(next);
};

test("the last day is told to whoever has the matter, once however often it is found", async () => {
  const id = await dueOn(today());
  await tellWhatPresses(NOON);
  await tellWhatPresses(NOON);
  expect(await told(id)).toEqual([[handler.id, "last-day", today()]]);
});

test("nobody is told before the office opens", async () => {
  const id = await dueOn(today());
  await tellWhatPresses(hour(today(), 7));
  expect(await told(id)).toEqual([]);
  await tellWhatPresses(hour(today(), 8));
  expect(await told(id)).toHaveLength(1);
});

test("before it has a unit the last day is intake's", async () => {
  const id = await dueOn(today(), { stage: "received", unitId: null, handlerId: null });
  await tellWhatPresses(NOON);
  expect(await told(id)).toEqual([[intake.id, "last-day", today()]]);
});

test("a decision that is waited for is the head's on the last day, and on the working day before", async () => {
  const onLast = await dueOn(today(), { extension: WAITING });
  const next = nextWorkingDay(today());
  const before = await dueOn(next, { extension: WAITING });
  const later = await dueOn(addDays(next, 21), { extension: WAITING });
  await tellWhatPresses(NOON);
  expect(await told(onLast)).toEqual(
    [
      [handler.id, "last-day", today()],
      [head.id, "last-day", today()],
    ].toSorted(),
  );
  expect(await told(before)).toEqual([[head.id, "decision", next]]);
  expect(await told(later)).toEqual([]);
});

test("what is over is told to the heads of its unit on a working day, and once more when it is black", async () => {
  // Counted by hand: on Monday the 23rd of November 2026 one working day has passed since the 20th, five since the 16th, six since the 13th.
  const monday = day("2026-11-23");
  expect(lateness(KNOWN_YEARS, monday, day("2026-11-20"))).toBe("late");
  expect(lateness(KNOWN_YEARS, monday, day("2026-11-16"))).toBe("late");
  expect(lateness(KNOWN_YEARS, monday, day("2026-11-13"))).toBe("long-late");

  const { first, last } = lateBetween(KNOWN_YEARS, today());
  const [over, black] = [await dueOn(last), await dueOn(first)];
  const nobodys = await dueOn(last, { stage: "received", unitId: null, handlerId: null });
  const long = await dueOn(addDays(first, -1));
  const kept = await dueOn(last);
  await keptFrom(kept, [head]);
  await tellWhatPresses(NOON);
  await tellWhatPresses(NOON);
  const isWork = isWorkingDay(KNOWN_YEARS, today());
  const said = (who: { id: string }, kind: string, on: Day) => (isWork ? [[who.id, kind, on]] : []);
  expect(await told(over)).toEqual(said(head, "late", last));
  expect(await told(black)).toEqual(said(head, "long-late", first));
  expect(await told(nobodys)).toEqual(said(intake, "late", last));
  expect(await told(long)).toEqual([]);
  expect((await told(kept)).map(([reader]) => reader)).not.toContain(head.id);
});

test("what nobody waits for, stands still or is kept from its reader is told to nobody", async () => {
  const quiet = await dueOn(nextWorkingDay(today()));
  const paused = await dueOn(today());
  await owner.update(clocks).set({ paused: true }).where(eq(clocks.matterId, paused));
  const kept = await dueOn(today());
  await keptFrom(kept, [handler]);
  await tellWhatPresses(NOON);
  for (const id of [quiet, paused, kept]) expect(await told(id)).toEqual([]);
});

test("what should be back is told once, on the day after, to whoever has the matter", async () => {
  const away = (expectedOn: Day | null): Partial<Matter> => ({
    pauses: [
      {
        clock: "verification",
        ground: "testing",
        from: today(),
        until: null,
        away: { institution: "省药检院", sample: "1", document: "委托书", expectedOn },
      },
    ],
  });
  const yesterday = addDays(today(), -1);
  const later = nextWorkingDay(addDays(today(), 21));
  const due = await dueOn(later, away(today()));
  const overdue = await dueOn(later, away(yesterday));
  const unknown = await dueOn(later, away(null));
  await tellWhatPresses(NOON);
  await tellWhatPresses(NOON);
  expect(await told(due)).toEqual([]);
  expect(await told(unknown)).toEqual([]);
  expect(await told(overdue)).toEqual([[handler.id, "overdue", yesterday]]);
});
