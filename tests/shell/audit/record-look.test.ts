import "#tests/support/own-keys.ts";
import { and, eq } from "drizzle-orm";
import { v4 as uuidv4 } from "uuid";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { EVERYTHING } from "#app/domain/audit/audit-filter.ts";
import { addDays } from "#app/domain/calendar/day.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { env } from "#app/env.server.ts";
import { recordLook } from "#app/shell/audit/record-look.server.ts";
import { minutesFromNow, today } from "#app/shell/clock.server.ts";
import { countAlarms } from "#db/queries/audit/alarms.server.ts";
import { findEntries } from "#db/queries/audit/audit-log.server.ts";
import { looksByDay } from "#db/schema/audit.ts";
import { dropOldLookingDays } from "#db/stores/audit/looks-by-day-store.server.ts";
import { auditor, handler, head, intake, openOffice, stranger } from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

beforeAll(openOffice);
beforeEach(async () => {
  await owner.delete(looksByDay);
});

/** The matters need not be there: the log does not ask. */
async function opening(count: number, officer: Officer, what: "matter" | "letter" = "matter") {
  let alarms = 0;
  for (let opened = 0; opened < count; opened += 1)
    if (await recordLook(officer, what, uuidv4())) alarms += 1;
  return alarms;
}

/** Days that somebody has behind them; the last of them yesterday. */
const had = (officer: Officer, days: readonly (readonly [busiest: number, opened: number])[]) =>
  owner.insert(looksByDay).values(
    days.map(([busiest, opened], index) => ({
      bureauId: env.BUREAU_ID,
      staffId: officer.id,
      role: officer.role,
      day: addDays(today(), index - days.length),
      busiest,
      opened,
    })),
  );

const comparedWith = async (officer: Officer) => {
  const asked = { ...EVERYTHING, kind: "alarms", officerId: officer.id } as const;
  const { entries } = await findEntries(auditor, asked, null);
  return entries.map(({ compared }) => compared);
};
const dayOf = async (officer: Officer) => {
  const theirs = and(eq(looksByDay.staffId, officer.id), eq(looksByDay.day, today()));
  const [row] = await owner.select().from(looksByDay).where(theirs);
  return row;
};

describe("where nothing is known yet", () => {
  test("thirty matters an hour are anybody's work; one more is told, once, and looked at all the same", async () => {
    expect(await opening(30, handler)).toBe(0);
    expect(await opening(3, handler)).toBe(1);
    expect(await comparedWith(handler)).toEqual([
      { span: "hour", opened: 31, most: 30, own: null, colleagues: null },
    ]);
  });

  test("the same matter again is no other, whatever of it is opened", async () => {
    const same = uuidv4();
    for (let again = 0; again < 33; again += 1)
      await recordLook(head, again % 2 ? "matter" : "letter", same);
    expect(await dayOf(head)).toMatchObject({ opened: 1, busiest: 1 });
    expect(await opening(29, head)).toBe(0);
    expect(await opening(1, head)).toBe(1);
  });

  test("lists are no matters", async () => {
    for (let again = 0; again < 33; again += 1) await recordLook(intake, "queue", null);
    expect(await dayOf(intake)).toBeUndefined();
  });
});

test("a desk of 200 a day works through all of it in silence, and rings at thrice of what is usual", async () => {
  const usual = [3, 2, 1].map(() => [20, 70] as const);
  await had(intake, usual);
  expect(await opening(60, intake)).toBe(0);
  expect(await opening(1, intake)).toBe(1);
  expect(await comparedWith(intake)).toEqual([
    { span: "hour", opened: 61, most: 60, own: 20, colleagues: null },
  ]);
});

test("two days are no habit, and a colleague's three are one", async () => {
  const usual = [40, 100] as const;
  await had(handler, [usual, usual]);
  await had(stranger, [usual, usual, usual]);
  await opening(1, handler);
  expect(await dayOf(handler)).toMatchObject({
    ...{ ownOpened: null, ownBusiest: null, othersOpened: 100, othersBusiest: 40 },
  });
  await opening(1, stranger);
  expect(await dayOf(stranger)).toMatchObject({ ownOpened: 100, othersOpened: null });
});

test("one wild day among quiet ones changes no habit", async () => {
  await had(handler, [
    [5, 9],
    [5, 10],
    [300, 2000],
    [5, 11],
    [5, 8],
  ]);
  await opening(1, handler);
  expect(await dayOf(handler)).toMatchObject({ ownOpened: 10, ownBusiest: 5 });
});

test("two windows of one person are counted as both", async () => {
  await Promise.all(Array.from({ length: 8 }, () => recordLook(handler, "matter", uuidv4())));
  const same = uuidv4();
  await Promise.all(Array.from({ length: 8 }, () => recordLook(handler, "matter", same)));
  expect(await dayOf(handler)).toMatchObject({ opened: 9 });
});

test("a day that is a quarter of a year old is forgotten", async () => {
  const at = (days: number) => ({
    bureauId: env.BUREAU_ID,
    staffId: handler.id,
    role: handler.role,
    day: addDays(today(), -days),
  });
  await owner.insert(looksByDay).values([at(94), at(90)]);
  await dropOldLookingDays();
  expect(await owner.$count(looksByDay)).toBe(1);
});

test("the auditor sees how often it rang, and who it was", async () => {
  expect(await countAlarms(auditor, minutesFromNow(-60))).toBe(3);
  expect(await countAlarms(head, minutesFromNow(-60))).toBe(0);
  const { entries } = await findEntries(auditor, { ...EVERYTHING, kind: "alarms" }, null);
  expect(entries.map(({ by }) => by)).toEqual([intake.id, head.id, handler.id]);
});
