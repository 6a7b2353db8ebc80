import "#tests/support/own-keys.ts";
import { eq, type SQL, sql } from "drizzle-orm";
import { v4 as uuidv4 } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import type { Officer } from "#app/domain/staff/roles.ts";
import { env } from "#app/env.server.ts";
import { recordLook } from "#app/shell/audit/record-look.server.ts";
import { today } from "#app/shell/clock.server.ts";
import { db, readAs } from "#db/client.server.ts";
import { matters } from "#db/schema/matters.ts";
import { filed } from "#tests/support/a-filing.ts";
import { keptFrom } from "#tests/support/a-secret.ts";
import * as office from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

const { administrator, auditor, custodian, handler, head, intake, leader, security } = office;
const [member = intake] = office.members;
const { finance, payers, stranger } = office;
const EVERYBODY = { administrator, auditor, custodian, handler, head, intake, leader, security };
const OTHERS = { member, finance, stranger };
const all = Object.entries({ ...EVERYBODY, ...OTHERS });
type Name = keyof typeof EVERYBODY | keyof typeof OTHERS;

const named = { stance: "named", name: "张三", phone: "13800008000" };
const bureau = env.BUREAU_ID;
let shown = "";
let kept = "";

/** One row of everything the house keeps about itself; and of a matter that is kept from all who keep the house. */
beforeAll(async () => {
  await office.openOffice();
  shown = await filed({ kind: "report", answers: named });
  kept = await filed({ kind: "report", answers: named });
  await keptFrom(kept, [administrator, auditor, custodian, finance]);
  const [notice, day] = [uuidv4(), today()];
  for (const id of [shown, kept]) {
    await recordLook(intake, "matter", id);
    await owner.execute(sql`insert into clock_changes (bureau_id, notice_id, matter_id, clock, old_strict, old_legal,
      old_firm, new_strict, new_legal, new_firm) values (${bureau}, ${notice}, ${id}, 'verification', ${day}, ${day},
      false, ${day}, ${day}, true)`);
    await owner.execute(sql`insert into staff_news (bureau_id, reader, kind, about, day, matter_id)
      select ${bureau}, reader, 'letter', ${id}, ${day}, ${id} from (values (${intake.id}::uuid), (${auditor.id}::uuid)) r (reader)`);
    await owner.execute(sql`insert into corrections (bureau_id, id, matter_id, subject, old_value, new_value, reason, matter_version, made_by)
      values (${bureau}, ${uuidv4()}, ${id}, 'productName', '错名', '正名', '录入有误', 1, ${intake.id})`);
    await owner.execute(sql`insert into payouts (bureau_id, id, matter_id, round, way, sum, paper, authorised_by)
      values (${bureau}, ${id}, ${id}, 1, 'transfer', 1, '审批', ${finance.id})`);
    await owner.execute(sql`insert into payout_steps (bureau_id, payout_id, step, made_by, paper)
      values (${bureau}, ${id}, 'checked', ${payers[1].id}, '')`);
    await owner.execute(sql`insert into payout_batches (bureau_id, id, code, made_by)
      values (${bureau}, ${id}, ${id.slice(-8).toUpperCase()}, ${finance.id})`);
    await owner.execute(sql`insert into payout_batch_items (bureau_id, batch_id, place, payout_id)
      values (${bureau}, ${id}, 1, ${id})`);
    await owner.execute(sql`insert into payout_answers (bureau_id, id, batch_id, digest, lines, read_by)
      values (${bureau}, ${id}, ${id}, 'digest', '[]', ${payers[1].id})`);
    await owner.execute(sql`insert into reward_recoveries (bureau_id, id, matter_id, sum, ground, reason, paper, asked_by)
      values (${bureau}, ${id}, ${id}, 1, 'wrong-payment', '多付', '审批', ${finance.id})`);
    await owner.execute(sql`insert into reward_recovery_steps (bureau_id, recovery_id, step, made_by, paper)
      values (${bureau}, ${id}, 'refused', ${payers[1].id}, '不收回')`);
    await owner.execute(sql`insert into retention_holds (bureau_id, id, matter_id, ground, placed_by, placed_on)
      values (${bureau}, ${uuidv4()}, ${id}, 'appeal', ${custodian.id}, ${day})`);
  }
  await owner.execute(sql`insert into calendar_notices (bureau_id, id, year, text, published, published_by, published_on)
    values (${bureau}, ${notice}, 2099, '', '{}', ${administrator.id}, ${day})`);
  await owner.execute(sql`insert into provision_signoffs (bureau_id, id, provision_id, version_from, signed_by, signed_on,
    note) values (${bureau}, ${uuidv4()}, 'CMP-01', ${day}, ${administrator.id}, ${day}, '')`);
  await owner.execute(sql`insert into bureau_parameters (bureau_id, id, from_on, rate_first, rate_second, rate_third,
    floor_first, floor_second, floor_third, cap, finance_threshold, insider_rule, source, entered_by)
    values (${bureau}, ${uuidv4()}, ${day}, 5, 3, 1, 0, 0, 0, 0, 0, 'not-raised', '', ${administrator.id})`);
  await owner.execute(sql`insert into reward_budgets (bureau_id, id, year, sum, document, asked_by)
    values (${bureau}, ${uuidv4()}, 2026, 1, '预算', ${finance.id})`);
  await owner.execute(sql`insert into export_requests (bureau_id, id, queue, filter, purpose, reason, rows, asked_by)
    values (${bureau}, ${notice}, 'open', '{}', 'meeting', '例会', 201, ${handler.id})`);
  for (const { id } of [handler, head])
    await owner.execute(sql`insert into export_askings (bureau_id, request_id, staff_id, rows)
      values (${bureau}, ${notice}, ${id}, 201)`);
  await owner.execute(sql`insert into export_fetches (bureau_id, request_id, place, rows)
    values (${bureau}, ${notice}, 1, 201)`);
  await owner.execute(sql`insert into committee_changes (bureau_id, id, sum, asked_by)
    values (${bureau}, ${uuidv4()}, 1, ${administrator.id})`);
  await owner.execute(sql`insert into staff_changes (bureau_id, id, staff_id, kind, role, asked_by)
    values (${bureau}, ${uuidv4()}, ${finance.id}, 'move', 'finance', ${security.id})`);
  await owner.execute(sql`insert into unit_changes (bureau_id, id, unit_id, kind, name, name_en, mail, asked_by)
    values (${bureau}, ${uuidv4()}, ${office.MARKET}, 'close', '', '', '', ${security.id})`);
  await owner.execute(sql`insert into bureau_changes (bureau_id, id, name, name_en, asked_by)
    values (${bureau}, ${uuidv4()}, '某局', '', ${administrator.id})`);
  await owner.execute(sql`insert into office_terms (bureau_id, id, staff_id, office, acting, from_on, basis, asked_by)
    values (${bureau}, ${uuidv4()}, ${leader.id}, 'leader', false, ${day}, '任免', ${security.id})`);
  await owner.execute(sql`insert into absences (bureau_id, id, staff_id, from_on, until_on, asked_by)
    values (${bureau}, ${uuidv4()}, ${handler.id}, ${day}, ${day}, ${handler.id})`);
  await owner.execute(sql`insert into staff_relations (bureau_id, id, staff_id, name, digests, reason, declared_on)
    values (${bureau}, ${uuidv4()}, ${handler.id}, '某厂', '{}', '', ${day})`);
  for (const { id, unitId } of [handler, intake])
    await owner.execute(sql`insert into phrases (bureau_id, id, unit_id, action, name, words, made_by)
      values (${bureau}, ${uuidv4()}, ${unitId}, 'recusal', '简称', '内容', ${id})`);
  for (const { id, unitId } of [
    { id: handler.id, unitId: null },
    { id: head.id, unitId: head.unitId },
  ])
    await owner.execute(sql`insert into saved_views (bureau_id, id, unit_id, queue, asks, name, made_by)
      values (${bureau}, ${uuidv4()}, ${unitId}, 'open', 'kind=report', '筛选', ${id})`);
  await owner.execute(sql`insert into sessions (digest, staff_id, submission_id, seen_at, expires_at)
    values ('staff', ${handler.id}, null, now(), now()), ('reporter', null, ${uuidv4()}, now(), now())`);
});

const rowsFor = (officer: Pick<Officer, "id">, from: SQL): Promise<number> =>
  readAs(officer, async (tx) => (await tx.execute(sql`select 1 from ${from}`)).rows.length);

/** Typed by hand: who gets rows, and how many where it matters. Everybody else gets none. */
const SEEN: readonly (readonly [string, Partial<Record<Name, number>>])[] = [
  ["calendar_notices", { administrator: 1 }],
  ["provision_signoffs", { administrator: 1 }],
  ["bureau_parameters", { administrator: 1, head: 1, leader: 1 }],
  ["clock_changes", { administrator: 1 }],
  ["retention_holds", { custodian: 1 }],
  ["corrections", { intake: 2 }],
  ["sealed_by_year", { custodian: 1 }],
  ["sealed_identities", { custodian: 1 }],
  ["known_matters", { administrator: 1, auditor: 1, custodian: 1, intake: 2 }],
  ["known_standings", { intake: 2 }],
  ["staff_news", { auditor: 1, intake: 2 }],
  ["unit_changes", { administrator: 1, security: 1 }],
  ["committee_changes", { administrator: 1, head: 1, leader: 1, security: 1 }],
  ["committee_outsiders", { administrator: 1, head: 1, leader: 1, security: 1, member: 1 }],
  ["bureau_changes", { administrator: 1, head: 1, leader: 1, security: 1 }],
  ["staff_changes", { administrator: 1, head: 1, leader: 1, security: 1 }],
  ["people", { administrator: 1, head: 1, leader: 1, security: 15 }],
  ["staff_relations", { handler: 1, head: 1 }],
  ["phrases", { intake: 1, handler: 1, head: 1 }],
  ["saved_views", { handler: 2, head: 1 }],
  ["reward_journal", { finance: 1, head: 2, leader: 2 }],
  ["export_requests", { handler: 1, head: 1 }],
  ["export_askings", { handler: 1, head: 1 }],
  ["export_fetches", { handler: 1 }],
  ["reward_budgets", { finance: 1, head: 1, leader: 1 }],
  ["payouts", { finance: 1 }],
  ["payout_steps", { finance: 1 }],
  ["payout_answers", { finance: 1 }],
  ["payout_batches", { finance: 1 }],
  ["payout_batch_items", { finance: 1 }],
  ["reward_recoveries", { finance: 1 }],
  ["reward_recovery_steps", { finance: 1 }],
  ["sessions", { handler: 1, security: 1 }],
];

describe("without any condition in the query", () => {
  test.each(SEEN)("%s shows rows to whose they are, and to nobody else", async (table, seen) => {
    const expected: Readonly<Record<string, number>> = seen;
    for (const [name, officer] of all)
      expect(await rowsFor(officer, sql`${sql.identifier(table)}`), name).toBe(expected[name] ?? 0);
    expect(await rowsFor({ id: "" }, sql`${sql.identifier(table)}`)).toBe(0);
  });

  test("everybody who works here knows who holds which office, and who stands in for whom", async () => {
    for (const table of [sql`office_terms`, sql`absences`]) {
      for (const [name, officer] of all) expect(await rowsFor(officer, table), name).toBe(1);
      expect(await rowsFor({ id: uuidv4() }, table)).toBe(0);
    }
  });

  test("the log shows itself to the auditor alone, and nothing about a matter kept from them", async () => {
    for (const [name, officer] of all)
      if (name !== "auditor") expect(await rowsFor(officer, sql`audit_entries`), name).toBe(0);
    const about = (id: string) => sql`audit_entries where matter_id = ${id}`;
    expect(await rowsFor(auditor, about(shown))).toBeGreaterThan(0);
    expect(await rowsFor(auditor, about(kept))).toBe(0);
  });

  test("letters on their way show themselves to who has to see to them", async () => {
    await owner.execute(sql`insert into letters (bureau_id, id, matter_id, name, audience, words)
      select ${bureau}, gen_random_uuid(), id, 'received', 'reporter', '{}' from matters`);
    const byName = { administrator: 1, intake: 2 } as const;
    for (const [name, officer] of all) {
      const numbers = await readAs(officer, (tx) =>
        tx.execute(sql`select distinct number from owed_letters`),
      );
      const expected = name === "administrator" || name === "intake" ? byName[name] : 0;
      expect(numbers.rows, name).toHaveLength(expected);
    }
  });

  test("nobody reads what a letter on its way says, but who works on the matter", async () => {
    expect(await rowsFor(administrator, sql`letters`)).toBe(0);
    expect(await rowsFor(administrator, sql`matters`)).toBe(0);
  });
});

describe("what stays behind", () => {
  test.each([
    ["staff", "sign_in_name"],
    ["staff", "mail"],
    ["export_requests", "rows"],
    ["staff_relations", "digests"],
    ["sessions", "digest"],
    ["audit_heads", "seq"],
  ])("the desk's login reads of %s no %s", async (table, column) => {
    const asked = sql`select ${sql.identifier(column)} from ${sql.identifier(table)}`;
    await expect(readAs(security, (tx) => tx.execute(asked))).rejects.toMatchObject({
      code: "42501",
    });
  });

  test("the pages' own login does not read the log, and of looks no name and no hour", async () => {
    await expect(db.execute(sql`select entry from audit_entries`)).rejects.toMatchObject({
      code: "42501",
    });
    const { rows } = await db.execute(sql`select * from looks where matter_id = ${shown}`);
    expect(rows).toEqual([
      expect.objectContaining({ role: "intake", what: "matter", unit_id: intake.unitId }),
    ]);
    expect(JSON.stringify(rows)).not.toContain(intake.id);
  });

  test("a matter raised over the heads of its unit is none of the house's either", async () => {
    await owner
      .update(matters)
      .set({ escalatedTo: office.LEADERSHIP })
      .where(eq(matters.id, shown));
    await owner.execute(sql`insert into named_officials (bureau_id, id, matter_id, sealed)
      values (${bureau}, ${uuidv4()}, ${shown}, '\\x01')`);
    for (const officer of [administrator, auditor, custodian])
      expect(await rowsFor(officer, sql`known_matters`)).toBe(0);
    expect(await rowsFor(intake, sql`known_matters where id = ${shown}`)).toBe(0);
  });
});
