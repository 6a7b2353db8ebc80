import "#tests/support/own-keys.ts";
import { eq, sql } from "drizzle-orm";
import { v4 as uuidv4 } from "uuid";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { addDays, day } from "#app/domain/calendar/day.ts";
import { env } from "#app/env.server.ts";
import { today } from "#app/shell/clock.server.ts";
import { db, inTransaction, type Reader } from "#db/client.server.ts";
import { staff } from "#db/schema/office.ts";
import { secondFactors, staffChanges } from "#db/schema/sign-in.ts";
import * as office from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

const { administrator, auditor, handler, head, intake, security, stranger } = office;
const bureauId = env.BUREAU_ID;
const LONG_AGO = day("2020-01-01");
const refusal = (constraint: string) => ({ code: "23514", constraint });
const forbidden = { code: "42501" };

type Person = { readonly id: string };

const sinceOf = async ({ id }: Person) =>
  (await owner.select().from(staff).where(eq(staff.id, id)))[0]?.roleSince;
const changing = (who: Person, set: Partial<typeof staff.$inferInsert>, on: Reader = db) =>
  on.update(staff).set(set).where(eq(staff.id, who.id));
const TOMORROW = () => addDays(today(), 1);

/** Straight into the tables as the pages' login, past every rule of the program. */
async function asking(by: Person, who: Person, more: object = {}, on: Reader = db) {
  const id = uuidv4();
  const committee = { kind: "move", role: "committee", unitId: null } as const;
  const row = { bureauId, id, staffId: who.id, ...committee, askedBy: by.id, ...more };
  await on.insert(staffChanges).values(row);
  return id;
}
const deciding = (id: string, by: Person, on: Reader = db) =>
  on.update(staffChanges).set({ decidedBy: by.id, approved: true }).where(eq(staffChanges.id, id));

beforeAll(office.openOffice);
beforeEach(async () => {
  await owner.delete(staffChanges);
  await owner.update(staff).set({ roleSince: LONG_AGO });
});

describe("the pages' own login", () => {
  test("makes no approver in one transaction", async () => {
    const decided = { decidedBy: administrator.id, decidedAt: sql`now()`, approved: true };
    await expect(asking(security, stranger, decided)).rejects.toMatchObject(
      refusal("asked-before-decided"),
    );
    const atOnce = inTransaction(async (tx) => {
      const id = await asking(security, stranger, { askedAt: sql`'2020-01-01'` }, tx);
      await deciding(id, administrator, tx);
    });
    await expect(atOnce).rejects.toMatchObject(refusal("asked-before-decided"));
  });

  test("says of nobody since when they approve", async () => {
    await expect(changing(stranger, { roleSince: LONG_AGO })).rejects.toMatchObject(forbidden);
    const somebody = { bureauId, id: uuidv4(), signInName: "xinren", displayName: "新人" };
    const place = { role: "committee", unitId: null, mail: "x@office.example" } as const;
    const row = { ...somebody, ...place, passwordHash: "x", active: false, roleSince: LONG_AGO };
    await db.insert(staff).values(row);
    expect(await sinceOf(somebody)).toBe(TOMORROW());
  });

  test("has no change asked for or confirmed by whoever may not, nor twice", async () => {
    await expect(asking(administrator, stranger)).rejects.toMatchObject(
      refusal("asker-keeps-the-people"),
    );
    const id = await asking(security, stranger);
    for (const [by, rule] of [
      [security, "decider-did-not-ask"],
      [stranger, "decider-did-not-ask"],
      [auditor, "decider-is-administrator"],
    ] as const)
      await expect(deciding(id, by)).rejects.toMatchObject(refusal(rule));
    await deciding(id, administrator);
    await expect(deciding(id, administrator)).rejects.toMatchObject(
      refusal("asked-before-decided"),
    );
  });

  test("has a unit's own head confirm who comes to it", async () => {
    const id = await asking(security, stranger, { role: "handler", unitId: office.INSPECTION });
    await expect(deciding(id, administrator)).rejects.toMatchObject(refusal("decider-is-head"));
    await owner.update(staff).set({ roleSince: TOMORROW() }).where(eq(staff.id, head.id));
    await expect(deciding(id, head)).rejects.toMatchObject(refusal("decider-is-head"));
    await owner.update(staff).set({ roleSince: LONG_AGO }).where(eq(staff.id, head.id));
    await expect(deciding(id, head)).resolves.toBeDefined();
  });

  test("gives nobody a password to be changed that no second person has confirmed", async () => {
    const given = { passwordHash: "mine", mustChangePassword: true };
    await expect(changing(intake, given)).rejects.toMatchObject(forbidden);
  });
});

describe("from tomorrow counts", () => {
  test("a role that two have given", async () => {
    const id = await asking(security, stranger);
    await inTransaction(async (tx) => {
      await deciding(id, administrator, tx);
      await changing(stranger, { role: "committee", unitId: null }, tx);
    });
    expect(await sinceOf(stranger)).toBe(TOMORROW());
  });

  test("another password, but not the exchange of a first one", async () => {
    await changing(handler, { passwordHash: "another" });
    expect(await sinceOf(handler)).toBe(TOMORROW());

    await owner
      .update(staff)
      .set({ mustChangePassword: true, roleSince: LONG_AGO })
      .where(eq(staff.id, handler.id));
    await changing(handler, { passwordHash: "own", mustChangePassword: false });
    expect(await sinceOf(handler)).toBe(LONG_AGO);
  });

  test("whoever has another telephone, or none; not who sets up the first one", async () => {
    const sealed = new Uint8Array([1]);
    const isOf = eq(secondFactors.staffId, intake.id);
    await db.insert(secondFactors).values({ bureauId, staffId: intake.id, sealed });
    await db.update(secondFactors).set({ confirmedAt: sql`now()` }).where(isOf);
    await db.update(secondFactors).set({ lastStep: 9 }).where(isOf);
    expect(await sinceOf(intake)).toBe(LONG_AGO);

    await db.update(secondFactors).set({ sealed }).where(isOf);
    expect(await sinceOf(intake)).toBe(TOMORROW());
    await owner.update(staff).set({ roleSince: LONG_AGO });
    await db.delete(secondFactors).where(isOf);
    expect(await sinceOf(intake)).toBe(TOMORROW());
  });
});
