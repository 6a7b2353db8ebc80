import "#tests/support/own-keys.ts";
import { sql } from "drizzle-orm";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { addDays } from "#app/domain/calendar/day.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { today } from "#app/shell/clock.server.ts";
import {
  askForLeave,
  decideOnLeave,
  endLeave,
  type TypedLeave,
} from "#app/shell/staff/take-leave.server.ts";
import { findLeaves } from "#db/queries/staff/leaves.server.ts";
import { aPost } from "#tests/support/a-post.ts";
import * as office from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

const { administrator, handler, head, leader, stranger } = office;

beforeAll(office.openOffice);
beforeEach(() =>
  owner.transaction(async (tx) => {
    await tx.execute(sql`set local session_replication_role = replica`);
    await tx.execute(sql`delete from absences`);
  }),
);

type Who = Pick<Officer, "id">;

const asking = (by: Who, but: Partial<TypedLeave> = {}) =>
  askForLeave(
    { staffId: by.id, deputyId: null, from: today(), until: addDays(today(), 2), ...but },
    aPost({ actor: by.id }),
  );
const deciding = (id: string, { id: actor }: Who, approved = true) =>
  decideOnLeave(id, approved, aPost({ actor }));
const ending = (id: string, { id: actor }: Who) => endLeave(id, aPost({ actor }));
const leavesOf = async ({ id }: Who) =>
  (await findLeaves(stranger, today())).leaves.filter(({ staffId }) => staffId === id);
const idOf = async (who: Who) => (await leavesOf(who))[0]?.id ?? "";
const refused = (...because: readonly string[]) => ({ ok: false, because });
const done = { ok: true, location: "/desk/leave" };

test("a leave waits for the head, and its owner is back when they say so", async () => {
  expect(await asking(handler, { deputyId: head.id })).toEqual(done);
  const id = await idOf(handler);
  expect(await deciding(id, handler)).toEqual(refused("own-leave"));
  expect(await deciding(id, head)).toEqual(refused("you-stand-in"));
  expect(await deciding(id, stranger)).toEqual(refused("head-confirms"));
  expect(await deciding(id, leader)).toEqual(done);
  expect(await deciding(id, leader)).toEqual(refused("decided-already"));
  expect(await leavesOf(handler)).toMatchObject([{ approved: true, deputyId: head.id }]);
  expect(await ending(id, head)).toEqual(refused("ended-already"));
  expect(await ending(id, handler)).toEqual(done);
  expect(await ending(id, handler)).toEqual(refused("ended-already"));
  expect(await leavesOf(handler)).toEqual([]);
});

test("one that was refused or taken back makes room for another", async () => {
  await asking(handler);
  expect(await asking(handler)).toEqual(refused("leaves-overlap"));
  await deciding(await idOf(handler), head, false);
  expect(await asking(handler)).toEqual(done);
  const second = await idOf(handler);
  await ending(second, handler);
  expect(await deciding(second, head)).toEqual(refused("decided-already"));
  expect(await asking(handler)).toEqual(done);
});

test("a head enters it for somebody of the unit, and nobody else does", async () => {
  expect(await asking(head, { staffId: handler.id })).toEqual(done);
  expect(await leavesOf(handler)).toMatchObject([{ approved: true }]);
  expect(await asking(stranger, { staffId: office.intake.id })).toEqual(refused("head-confirms"));
  expect(await asking(head, { staffId: leader.id, deputyId: null })).toEqual(
    refused("head-confirms"),
  );
});

test("a head's needs a deputy, and is confirmed above them", async () => {
  expect(await asking(head)).toEqual(refused("deputy-missing"));
  expect(await asking(head, { deputyId: handler.id, from: addDays(today(), -1) })).toEqual(
    refused("in-the-past", "deputy-does-not-fit"),
  );
  expect(await asking(head, { deputyId: leader.id })).toEqual(done);
  expect(await deciding(await idOf(head), administrator)).toEqual(done);
});

test("a deputy who fits no longer is not confirmed", async () => {
  await asking(handler, { deputyId: head.id });
  await owner.execute(sql`update staff set unit_id = ${office.MARKET} where id = ${head.id}`);
  const id = await idOf(handler);
  expect(await deciding(id, leader)).toEqual(refused("deputy-does-not-fit"));
  expect(await deciding(id, leader, false)).toEqual(done);
  await owner.execute(sql`update staff set unit_id = ${office.INSPECTION} where id = ${head.id}`);
});

test("two at once for the same days: one of them is told", async () => {
  const outcomes = await Promise.all([asking(handler), asking(handler)]);
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(outcomes).toContainEqual(refused("leaves-overlap"));
});
