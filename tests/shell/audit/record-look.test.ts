import "#tests/support/own-keys.ts";
import { eq } from "drizzle-orm";
import { v4 as uuidv4 } from "uuid";
import { beforeAll, expect, test } from "vitest";
import { EVERYTHING } from "#app/domain/audit/audit-filter.ts";
import { MOST_MATTERS } from "#app/domain/audit/many-looks.ts";
import { recordLook } from "#app/shell/audit/record-look.server.ts";
import { minutesFromNow } from "#app/shell/clock.server.ts";
import { countAlarms } from "#db/queries/audit/alarms.server.ts";
import { findEntries } from "#db/queries/audit/audit-log.server.ts";
import { auditEntries } from "#db/schema/audit.ts";
import { auditor, handler, head, intake, openOffice } from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

beforeAll(openOffice);

/** The matters need not be there: the log does not ask. */
async function opening(count: number, officer = handler) {
  let alarms = 0;
  for (let opened = 0; opened < count; opened += 1)
    if (await recordLook(officer, "matter", uuidv4())) alarms += 1;
  return alarms;
}
const alarmsOf = async (id: string) => {
  const rows = await owner.select().from(auditEntries).where(eq(auditEntries.actor, id));
  return rows.filter(({ action }) => action === "alarm-many-matters").length;
};

test("thirty matters an hour are anybody's work; one more is told, once, and looked at all the same", async () => {
  expect(await opening(MOST_MATTERS)).toBe(0);
  expect(await opening(3)).toBe(1);
  expect(await alarmsOf(handler.id)).toBe(1);
});

test("the same matter again is no other", async () => {
  const same = uuidv4();
  for (let again = 0; again < MOST_MATTERS + 3; again += 1) await recordLook(head, "matter", same);
  expect(await opening(MOST_MATTERS - 1, head)).toBe(0);
  expect(await opening(1, head)).toBe(1);
});

test("lists are no matters", async () => {
  for (let again = 0; again < MOST_MATTERS + 3; again += 1) await recordLook(intake, "queue", null);
  expect(await alarmsOf(intake.id)).toBe(0);
});

test("the auditor sees how often it rang, and who it was", async () => {
  expect(await countAlarms(auditor, minutesFromNow(-60))).toBe(2);
  expect(await countAlarms(head, minutesFromNow(-60))).toBe(0);
  const { entries } = await findEntries(auditor, { ...EVERYTHING, kind: "alarms" }, null);
  expect(entries.map(({ by }) => by)).toEqual([head.id, handler.id]);
});
