import "#tests/support/own-keys.ts";
import { eq, type SQL, sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Day, day } from "#app/domain/calendar/day.ts";
import { env } from "#app/env.server.ts";
import { db, inTransaction } from "#db/client.server.ts";
import { bureauChanges, bureaus, staff } from "#db/schema/office.ts";
import * as office from "#tests/support/an-office.ts";
import { anOffice } from "#tests/support/office-facts.ts";
import { owner } from "#tests/support/owner.ts";

const { administrator, auditor, handler, head, security } = office;
const NEW = anOffice({ phone: "0571-00000000" });

beforeAll(office.openOffice);

let id = "";
beforeEach(async () => {
  await owner.delete(bureauChanges);
  await owner.update(bureaus).set(anOffice());
  id = crypto.randomUUID();
});

type Who = { readonly id: string };
/** Straight into the table as the pages' login, past every rule of the program. */
const asking = ({ id: askedBy }: Who, over: Partial<typeof bureauChanges.$inferInsert> = {}) =>
  db.insert(bureauChanges).values({ id, bureauId: env.BUREAU_ID, ...NEW, askedBy, ...over });
const deciding = ({ id: decidedBy }: Who, approved = true, reason = "") =>
  db.update(bureauChanges).set({ decidedBy, decidedAt: sql`now()`, approved, reason });
const becoming = (facts: Partial<typeof bureaus.$inferInsert>) => db.update(bureaus).set(facts);
const refusal = (constraint: string) => ({ code: "23514", constraint });

describe("the database itself lets an office's facts change", () => {
  test("where one asked and another confirmed in the same transaction", async () => {
    await asking(administrator);
    await inTransaction(async (tx) => {
      const decided = { decidedBy: head.id, decidedAt: sql`now()`, approved: true };
      await tx.update(bureauChanges).set(decided);
      await tx.update(bureaus).set(NEW);
    });
    const [row] = await db.select().from(bureaus);
    expect(row?.phone).toBe(NEW.phone);
  });

  test.each([
    ["without anybody", async () => becoming({ phone: "12345" })],
    [
      "to something else than was confirmed",
      () =>
        inTransaction(async (tx) => {
          await tx
            .update(bureauChanges)
            .set({ decidedBy: head.id, decidedAt: sql`now()`, approved: true });
          await tx.update(bureaus).set({ ...NEW, phone: "12345" });
        }),
    ],
    [
      "at another moment than it was confirmed",
      async () => {
        await deciding(head);
        await becoming(NEW);
      },
    ],
    [
      "to what was refused",
      async () => {
        await deciding(head, false, "不对");
        await becoming(NEW);
      },
    ],
  ])("and not %s", async (_, change) => {
    await asking(administrator);
    await expect(change()).rejects.toMatchObject({ code: "42501" });
  });

  test("and founds no second office from a page", async () => {
    const founding = db.insert(bureaus).values({ id: crypto.randomUUID(), ...NEW });
    await expect(founding).rejects.toMatchObject({ code: "42501" });
  });
});

describe("a change is asked for", () => {
  test.each([head, security, handler, auditor])("by no $role", async (officer) => {
    await expect(asking(officer)).rejects.toMatchObject(refusal("asker-is-administrator"));
  });

  test("undecided, with a name, and while no other waits", async () => {
    const decided = { decidedBy: head.id, decidedAt: new Date(), approved: true };
    await expect(asking(administrator, decided)).rejects.toMatchObject(
      refusal("asked-before-decided"),
    );
    await expect(asking(administrator, { name: "" })).rejects.toMatchObject(
      refusal("office_has_a_name"),
    );
    await asking(administrator);
    const second = asking(administrator, { id: crypto.randomUUID() });
    await expect(second).rejects.toMatchObject({ code: "23505" });
  });
});

describe("a change is decided on", () => {
  beforeEach(() => asking(administrator));

  test("never confirmed by who asked, who may only take it back", async () => {
    await expect(deciding(administrator)).rejects.toMatchObject(refusal("decider-did-not-ask"));
    await deciding(administrator, false);
    await expect(deciding(head)).rejects.toMatchObject(refusal("asked-before-decided"));
  });

  test.each([handler, auditor])("by no $role", async (officer) => {
    await expect(deciding(officer)).rejects.toMatchObject(
      refusal("decider-is-head-or-administrator"),
    );
  });

  test("by nobody whose role counts from tomorrow", async () => {
    const since = (roleSince: Day | SQL) =>
      owner.update(staff).set({ roleSince }).where(eq(staff.id, security.id));
    await since(sql`(now() at time zone 'Asia/Shanghai')::date + 1`);
    await expect(deciding(security)).rejects.toMatchObject(
      refusal("decider-is-head-or-administrator"),
    );
    await since(day("2020-01-01"));
    await deciding(security);
  });

  test("refused for a reason", async () => {
    await expect(deciding(head, false)).rejects.toMatchObject(refusal("refused_for_a_reason"));
    await deciding(head, false, "不对");
  });

  test("in the words in which it was asked for", async () => {
    const other = db.update(bureauChanges).set({ phone: "12345" });
    await expect(other).rejects.toMatchObject({ code: "42501" });
  });
});
