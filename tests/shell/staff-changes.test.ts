import "#tests/support/own-keys.ts";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { addDays } from "#app/domain/calendar/day.ts";
import { today } from "#app/shell/clock.server.ts";
import { beginSession, sessionOf } from "#app/shell/sessions.server.ts";
import { giveName } from "#app/shell/sign-in.server.ts";
import { askToHire, askToMove, deactivate, decideChange } from "#app/shell/staff-changes.server.ts";
import { db } from "#db/client.server.ts";
import { staff } from "#db/schema/office.ts";
import { staffChanges } from "#db/schema/sign-in.ts";
import {
  administrator,
  auditor,
  handler,
  head,
  INSPECTION,
  openOffice,
  security,
  stranger,
} from "#tests/support/an-office.ts";

const somebody = {
  signInName: "xinren",
  displayName: "新人",
  mail: "xinren@office.example",
  role: "handler",
  unitId: INSPECTION,
} as const;

const personOf = async (id: string) => (await db.select().from(staff).where(eq(staff.id, id)))[0];
const lastChange = async () => {
  const rows = await db.select().from(staffChanges).orderBy(staffChanges.id);
  return rows.at(-1)?.id ?? "";
};

beforeAll(openOffice);

describe("somebody new", () => {
  test("cannot sign in until the head of the unit has confirmed, and counts from tomorrow", async () => {
    const password = (await askToHire(somebody, security.id)) ?? "";
    expect(await giveName("xinren", password)).toBeNull();

    const change = await lastChange();
    expect(await decideChange(change, security, true)).toEqual(["own-request"]);
    expect(await decideChange(change, administrator, true)).toEqual(["unit-has-a-head"]);
    expect(await decideChange(change, auditor, true)).toEqual(["unit-has-a-head"]);
    expect(await decideChange(change, head, true)).toEqual([]);
    expect(await decideChange(change, head, true)).toEqual(["decided-already"]);

    expect(await giveName("xinren", password)).not.toBeNull();
    const [hired] = await db.select().from(staff).where(eq(staff.signInName, "xinren"));
    expect(hired).toMatchObject({
      active: true,
      mustChangePassword: true,
      roleSince: addDays(today(), 1),
    });
  });

  test("whose name is taken is not asked for", async () => {
    expect(await askToHire(somebody, security.id)).toBeNull();
  });
});

describe("another role", () => {
  test("where there is no head takes another administrator, and ends every session", async () => {
    const key = await beginSession({ staffId: stranger.id });
    expect(await askToMove(stranger.id, { role: "finance", unitId: null }, security.id)).toBe(true);
    expect(await askToMove(stranger.id, { role: "head", unitId: null }, security.id)).toBe(false);
    expect(await decideChange(await lastChange(), administrator, true)).toEqual([]);
    expect(await personOf(stranger.id)).toMatchObject({ role: "finance", unitId: null });
    expect(await sessionOf(key)).toBeNull();
  });

  test("that is refused changes nothing", async () => {
    await askToMove(handler.id, { role: "finance", unitId: null }, security.id);
    expect(await decideChange(await lastChange(), administrator, false)).toEqual([]);
    expect(await personOf(handler.id)).toMatchObject({ role: "handler", unitId: INSPECTION });
  });
});

test("whoever is deactivated is out at once", async () => {
  const key = await beginSession({ staffId: handler.id });
  await deactivate(handler.id, security.id);
  expect(await sessionOf(key)).toBeNull();
  expect(await personOf(handler.id)).toMatchObject({ active: false });
});
