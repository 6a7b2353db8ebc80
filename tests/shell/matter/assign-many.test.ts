import "#tests/support/own-keys.ts";
import { eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { addDays } from "#app/domain/calendar/day.ts";
import { today } from "#app/shell/clock.server.ts";
import { assignMany } from "#app/shell/matter/assign-many.server.ts";
import { db } from "#db/client.server.ts";
import { findAssignable } from "#db/queries/matter/assignable.server.ts";
import { matterEvents, matters } from "#db/schema/matters.ts";
import { filed } from "#tests/support/a-filing.ts";
import { aPost } from "#tests/support/a-post.ts";
import { INSPECTION, intake, MARKET, openOffice, stranger } from "#tests/support/an-office.ts";

beforeAll(openOffice);

const dates = { today: today(), soonUntil: addDays(today(), 3) };
const to = (matterId: string, unitId = INSPECTION, version = 0) => ({ matterId, unitId, version });
const reasonsOf = (outcomes: Awaited<ReturnType<typeof assignMany>>) =>
  Object.fromEntries(outcomes.map(({ matterId, because }) => [matterId, because]));
const holderOf = async (id: string) => {
  const [matter] = await db.select().from(matters).where(eq(matters.id, id));
  return [matter?.stage, matter?.unitId];
};

test("each goes by itself: one to be accepted first, and one that has changed, keep no other back", async () => {
  const [report, quicker] = [await filed({ kind: "report" }), await filed({ kind: "report" })];
  const complaint = await filed({ kind: "complaint" });
  const given = { reason: "集中分送", posted: aPost({ actor: intake.id }) };
  await assignMany(intake, [to(quicker, MARKET)], {
    reason: "",
    posted: aPost({ actor: intake.id }),
  });

  const chosen = [to(quicker), to(complaint), to(report)];
  const outcomes = reasonsOf(await assignMany(intake, chosen, given));
  expect(outcomes[report]).toEqual([]);
  expect(outcomes[complaint]).toEqual(["wrong-stage"]);
  expect(outcomes[quicker]).toEqual(["changed-meanwhile"]);
  expect(await holderOf(report)).toEqual(["assigned", INSPECTION]);
  expect(await holderOf(quicker)).toEqual(["assigned", MARKET]);
  expect(await holderOf(complaint)).toEqual(["received", null]);
});

test("pressed again, it does what was not done and nothing twice", async () => {
  const report = await filed({ kind: "report" });
  const given = { reason: "", posted: aPost({ actor: intake.id }) };
  for (const _ of [1, 2]) {
    expect(reasonsOf(await assignMany(intake, [to(report)], given))).toEqual({ [report]: [] });
  }
  const events = await db.select().from(matterEvents).where(eq(matterEvents.matterId, report));
  expect(events.map(({ type }) => type)).toEqual(["received", "assigned"]);
});

test("somebody of a unit sends nothing that their unit does not hold", async () => {
  const report = await filed({ kind: "report" });
  const given = { reason: "", posted: aPost({ actor: stranger.id }) };
  expect(reasonsOf(await assignMany(stranger, [to(report)], given))).toEqual({
    [report]: ["no-such-matter"],
  });
});

test("the list holds what may go, and not a complaint that nobody has accepted", async () => {
  const report = await filed({ kind: "report" });
  const complaint = await filed({ kind: "complaint" });
  const { rows, isMore } = await findAssignable(intake, dates, 50);
  const ids = rows.map(({ id }) => id);
  expect(ids).toContain(report);
  expect(ids).not.toContain(complaint);
  expect(isMore).toBe(false);
  const few = await findAssignable(intake, dates, 1);
  expect(few.rows.map(({ id }) => id)).toEqual(ids.slice(0, 1));
  expect(few.isMore).toBe(ids.length > 1);
});
