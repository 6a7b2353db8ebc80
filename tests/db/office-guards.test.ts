import "#tests/support/own-keys.ts";
import { eq, sql } from "drizzle-orm";
import { v4 as uuidv4 } from "uuid";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { addDays } from "#app/domain/calendar/day.ts";
import { env } from "#app/env.server.ts";
import { today } from "#app/shell/clock.server.ts";
import { db, inTransaction, type Reader } from "#db/client.server.ts";
import { staff } from "#db/schema/office.ts";
import { absences, officeTerms } from "#db/schema/offices.ts";
import * as office from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

const { administrator, auditor, finance, handler, head, leader, security, stranger } = office;
const refusal = (constraint: string) => ({ code: "23514", constraint });
const forbidden = { code: "42501" };
const stands = { code: "23001" };
const inDays = (count: number) => addDays(today(), count);

type Who = { readonly id: string };
type Term = Partial<typeof officeTerms.$inferInsert>;
type Absence = Partial<typeof absences.$inferInsert>;

/** Somebody else who heads the leadership, so that its head's leave is somebody's to confirm. */
const chief = { id: uuidv4() };

beforeAll(async () => {
  await office.openOffice();
  await owner.execute(sql`insert into staff (bureau_id, id, sign_in_name, display_name, role, unit_id, mail, password_hash, role_since)
    select bureau_id, ${chief.id}, 'chief', 'chief', role, unit_id, mail, '', role_since from staff where id = ${leader.id}`);
});

/** What was written never goes away, so each test begins with nothing by the owner of the tables. */
beforeEach(() =>
  owner.transaction(async (tx) => {
    await tx.execute(sql`set local session_replication_role = replica`);
    await tx.execute(sql`delete from office_terms`);
    await tx.execute(sql`delete from absences`);
    await tx.execute(sql`update staff set role_since = '2020-01-01'`);
  }),
);

const countsFromTomorrow = ({ id }: Who) =>
  owner
    .update(staff)
    .set({ roleSince: inDays(1) })
    .where(eq(staff.id, id));

/** Straight into the tables as the pages' login, past every rule of the program. */
async function asking(by: Who, who: Who, but: Term = {}, on: Reader = db) {
  const id = uuidv4();
  const leads = { office: "leader", acting: false, fromOn: today(), basis: "任免" } as const;
  const row = { bureauId: env.BUREAU_ID, id, staffId: who.id, askedBy: by.id, ...leads, ...but };
  await on.insert(officeTerms).values(row);
  return id;
}
const deciding = (id: string, by: Who, approved = true, on: Reader = db) =>
  on
    .update(officeTerms)
    .set({ decidedBy: by.id, decidedAt: sql`now()`, approved })
    .where(eq(officeTerms.id, id));
const ending = (id: string, by: Who) =>
  db.update(officeTerms).set({ endedBy: by.id, endedAt: sql`now()` }).where(eq(officeTerms.id, id));

const holds = async ({ id }: Who, held: string, unitId: string | null = null, later = 0) => {
  const { rows } = await owner.execute<{ says: string | null }>(
    sql`select holds_office(${env.BUREAU_ID}, ${id}, ${held}, ${unitId}::uuid, ${inDays(later)}) as says`,
  );
  return rows[0]?.says ?? null;
};

describe("a term of office", () => {
  test("counts from the day after another has confirmed it, until one alone ends it", async () => {
    const id = await asking(security, leader);
    expect(await holds(leader, "leader", null, 1)).toBeNull();
    await deciding(id, administrator);
    expect(await holds(leader, "leader")).toBeNull();
    expect(await holds(leader, "leader", null, 1)).toBe("own");
    await ending(id, security);
    expect(await holds(leader, "leader", null, 1)).toBeNull();
  });

  test.each([
    ["an administrator of the system", administrator],
    ["a head", leader],
    ["the auditor", auditor],
  ])("is asked for by nobody but who keeps the people: not by %s", async (_, by) => {
    await expect(asking(by, chief)).rejects.toMatchObject(refusal("asker-keeps-the-people"));
  });

  test.each<[string, Who, Term, string]>([
    ["of who cannot hold it", handler, {}, "does-not-hold-this"],
    [
      "of nobody at the desk",
      finance,
      { office: "unit-head", acting: true, unitId: office.MARKET },
      "does-not-hold-this",
    ],
    ["that is over", leader, { fromOn: inDays(-2), untilOn: inDays(-1) }, "over-already"],
    ["of no day", leader, { untilOn: inDays(-1), fromOn: inDays(1) }, "over-already"],
    [
      "that ends before it begins",
      leader,
      { untilOn: inDays(1), fromOn: inDays(2) },
      "term_has_a_day",
    ],
    ["of a leader who only acts", leader, { acting: true }, "office_is_one"],
    ["of a leader of one unit", leader, { unitId: office.MARKET }, "office_is_one"],
    [
      "of a head who does not act",
      leader,
      { office: "unit-head", unitId: office.MARKET },
      "office_is_one",
    ],
    ["without a document", leader, { basis: "" }, "term_has_a_basis"],
    [
      "that is decided",
      leader,
      { decidedBy: administrator.id, decidedAt: new Date(), approved: true },
      "asked-before-decided",
    ],
  ])("is never one %s", async (_, who, but, rule) => {
    await expect(asking(security, who, but)).rejects.toMatchObject(refusal(rule));
  });

  test("of the chief is one at a time, and nobody's twice, also before it is confirmed", async () => {
    const asChief = { office: "chief" } as const;
    const id = await asking(security, leader, asChief);
    const second = () => asking(security, chief, { ...asChief, acting: true, fromOn: inDays(9) });
    await expect(second()).rejects.toMatchObject(refusal("one-chief-at-a-time"));
    await deciding(id, administrator, false);
    await second();

    await asking(security, leader, { untilOn: inDays(5) });
    const again = { fromOn: inDays(5) };
    await expect(asking(security, leader, again)).rejects.toMatchObject(refusal("held-already"));
    await asking(security, leader, { fromOn: inDays(6) });
  });

  test("is confirmed neither by who asked nor by whom it is about, nor by whoever may not", async () => {
    const id = await asking(security, leader);
    for (const [by, rule] of [
      [security, "decider-did-not-ask"],
      [leader, "decider-did-not-ask"],
      [head, "decider-leads-or-administers"],
      [auditor, "decider-leads-or-administers"],
    ] as const)
      await expect(deciding(id, by)).rejects.toMatchObject(refusal(rule));
    await countsFromTomorrow(chief);
    await expect(deciding(id, chief)).rejects.toMatchObject(
      refusal("decider-leads-or-administers"),
    );
    await deciding(id, administrator);
    await expect(deciding(id, administrator)).rejects.toMatchObject(stands);
  });

  test("is confirmed by a head of the leadership, and not in the transaction in which it was asked for", async () => {
    await deciding(await asking(security, leader), chief);
    const atOnce = inTransaction(async (tx) => {
      const id = await asking(security, chief, {}, tx);
      await deciding(id, administrator, true, tx);
    });
    await expect(atOnce).rejects.toMatchObject(refusal("asked-before-decided"));
  });

  test("is ended once, by who keeps the people, and only where there is one", async () => {
    const waiting = await asking(security, leader);
    await expect(ending(waiting, security)).rejects.toMatchObject(refusal("asked-before-decided"));
    await deciding(waiting, administrator);
    await expect(ending(waiting, administrator)).rejects.toMatchObject(
      refusal("ender-keeps-the-people"),
    );
    await ending(waiting, security);
    await expect(ending(waiting, security)).rejects.toMatchObject(stands);
  });

  test("is never another one, and never goes away", async () => {
    const id = await asking(security, leader);
    const other = db.update(officeTerms).set({ fromOn: inDays(1) });
    await expect(other).rejects.toMatchObject(forbidden);
    await expect(db.delete(officeTerms)).rejects.toMatchObject(forbidden);
    const byOwner = owner.update(officeTerms).set({ fromOn: inDays(1) });
    await expect(byOwner.where(eq(officeTerms.id, id))).rejects.toMatchObject(stands);
    await expect(owner.delete(officeTerms)).rejects.toMatchObject(stands);
  });
});

async function away(who: Who, deputy: Who | null, but: Absence = {}, on: Reader = db) {
  const id = uuidv4();
  const days = { fromOn: today(), untilOn: inDays(3) };
  const row = { id, staffId: who.id, deputyId: deputy?.id ?? null, askedBy: who.id, ...days };
  await on.insert(absences).values({ bureauId: env.BUREAU_ID, ...row, ...but });
  return id;
}
const confirming = (id: string, by: Who, approved = true, on: Reader = db) =>
  on
    .update(absences)
    .set({ decidedBy: by.id, decidedAt: sql`now()`, approved })
    .where(eq(absences.id, id));
const returning = (id: string, by: Who) =>
  db.update(absences).set({ endedBy: by.id, endedAt: sql`now()` }).where(eq(absences.id, id));

describe("a leave", () => {
  test("lends an office from when it is confirmed until its owner is back", async () => {
    const held = ["unit-head", office.INSPECTION] as const;
    const id = await away(head, leader);
    expect(await holds(head, ...held)).toBe("own");
    await confirming(id, chief);
    expect(await holds(head, ...held)).toBeNull();
    expect(await holds(leader, ...held)).toBe("deputy");
    await returning(id, head);
    expect(await holds(head, ...held)).toBe("own");
    expect(await holds(leader, ...held)).toBeNull();
  });

  test.each<[string, Who, Who | null, Absence, string]>([
    ["from yesterday", handler, null, { fromOn: inDays(-1) }, "in-the-past"],
    ["of no day", handler, null, { untilOn: inDays(-1) }, "absence_has_a_day"],
    ["with oneself as deputy", handler, handler, {}, "deputy-does-not-fit"],
    ["with a deputy from beside", handler, stranger, {}, "deputy-does-not-fit"],
    ["with a deputy from below", head, handler, {}, "deputy-does-not-fit"],
    ["for somebody else", handler, null, { askedBy: finance.id }, "asked-by-who-confirms"],
    [
      "that is confirmed by oneself",
      handler,
      null,
      { decidedBy: handler.id, decidedAt: new Date(), approved: true },
      "asked-before-decided",
    ],
    [
      "for somebody else by whoever may not",
      handler,
      null,
      { askedBy: stranger.id, decidedBy: stranger.id, decidedAt: new Date(), approved: true },
      "decider-stands-above",
    ],
  ])("is never one %s", async (_, who, deputy, but, rule) => {
    await expect(away(who, deputy, but)).rejects.toMatchObject(refusal(rule));
  });

  test("is entered by the head for somebody of the unit, and counts at once", async () => {
    const byHead = { askedBy: head.id, decidedBy: head.id, decidedAt: new Date(), approved: true };
    await away(handler, null, byHead);
    const { rows } = await owner.execute(
      sql`select is_away(${env.BUREAU_ID}, ${handler.id}, ${today()}) as away`,
    );
    expect(rows).toEqual([{ away: true }]);
  });

  test("is one at a time, and no deputy's who is away as well", async () => {
    const id = await away(handler, null);
    const next = () => away(handler, null, { fromOn: inDays(3), untilOn: inDays(5) });
    await expect(next()).rejects.toMatchObject(refusal("leaves-overlap"));
    await confirming(id, head, false);
    await next();

    await confirming(await away(leader, chief), administrator);
    await expect(away(head, leader)).rejects.toMatchObject(refusal("deputy-away"));
    await away(head, leader, { fromOn: inDays(4), untilOn: inDays(5) });
  });

  test("is confirmed by who stands above, and never by who gains by it", async () => {
    const id = await away(head, leader);
    for (const by of [handler, stranger, administrator, security])
      await expect(confirming(id, by)).rejects.toMatchObject(refusal("decider-stands-above"));
    for (const by of [head, leader])
      await expect(confirming(id, by)).rejects.toMatchObject({ code: "23514" });
    await countsFromTomorrow(chief);
    await expect(confirming(id, chief)).rejects.toMatchObject(refusal("decider-stands-above"));
    await confirming(id, administrator);
  });

  test("is not confirmed in the transaction in which it was asked for", async () => {
    const atOnce = inTransaction(async (tx) => {
      const id = await away(handler, null, {}, tx);
      await confirming(id, head, true, tx);
    });
    await expect(atOnce).rejects.toMatchObject(refusal("asked-before-decided"));
  });

  test("is ended by nobody but its owner, once, and is never another one", async () => {
    const id = await away(handler, null);
    await expect(returning(id, head)).rejects.toMatchObject(refusal("own_absence_is_ended"));
    await returning(id, handler);
    await expect(returning(id, handler)).rejects.toMatchObject(stands);
    await expect(confirming(id, head)).rejects.toMatchObject(stands);
    await expect(db.update(absences).set({ untilOn: inDays(9) })).rejects.toMatchObject(forbidden);
    await expect(owner.delete(absences)).rejects.toMatchObject(stands);
  });
});

test("both stand in the log, which no login of a part writes", async () => {
  await ending(await decided(), security);
  const leave = await away(handler, null);
  await confirming(leave, head);
  await returning(leave, handler);
  const { rows } = await owner.execute(sql`
    select action, actor from audit_entries where action ~ '^(office-term|absence)-' order by at desc limit 6`);
  expect(rows.map(({ action, actor }) => `${action} ${actor}`)).toEqual([
    `absence-ended ${handler.id}`,
    `absence-confirmed ${head.id}`,
    `absence-asked ${handler.id}`,
    `office-term-ended ${security.id}`,
    `office-term-confirmed ${administrator.id}`,
    `office-term-asked ${security.id}`,
  ]);
  for (const action of ["office-term-confirmed", "absence-confirmed", "office-founded"]) {
    const entry = JSON.stringify([{ action, by: head.id, matterId: null, about: "{}" }]);
    const writing = db.execute(sql`select append_audit(${env.BUREAU_ID}, ${entry}::jsonb)`);
    await expect(writing, action).rejects.toMatchObject(forbidden);
  }

  async function decided() {
    const id = await asking(security, leader);
    await deciding(id, administrator);
    return id;
  }
});
