import "#tests/support/own-keys.ts";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addDays } from "#app/domain/calendar/day.ts";
import { receiptNumber, receiptSecret } from "#app/domain/intake/receipt.ts";
import { STAGES } from "#app/domain/matter/stage.ts";
import { env } from "#app/env.server.ts";
import { makeCheckpoint } from "#app/shell/audit/make-checkpoint.server.ts";
import { today } from "#app/shell/clock.server.ts";
import { receiptDigest } from "#app/shell/sign-in/receipt-digest.server.ts";
import { signInReporter } from "#app/shell/sign-in/sign-in.server.ts";
import { countSealed } from "#db/queries/identity/sealed-identities.server.ts";
import { countQueues } from "#db/queries/matter/queue-counts.server.ts";
import { wholeQueue } from "#tests/support/acts/whole-queue.ts";
import { custodian, handler, head, intake, leader, openOffice } from "#tests/support/an-office.ts";
import { verdict } from "#tests/support/verdict.ts";
import { fillWorld } from "#tests/world/fill-world.ts";

const MATTERS = 2000;
const FEW = 300;
const number = receiptNumber(new Uint8Array(8).fill(7));
const secret = receiptSecret(new Uint8Array(16).fill(9));
const url = process.env["OWNER_DATABASE_URL"] ?? "";
const client = new pg.Client(url);

const asked = async <Row extends pg.QueryResultRow>(question: string) =>
  (await client.query<Row>(question)).rows;

const fill = (matters: number, seed: number) =>
  fillWorld(url, {
    ...{ bureau: env.BUREAU_ID, seed, matters, today: today() },
    receipt: { number, secretHash: receiptDigest(number, secret) },
  });

beforeAll(async () => {
  await client.connect();
  await openOffice();
  await fill(MATTERS, 7);
}, 120_000);

afterAll(() => client.end());

test("a world has matters in most stages, and about two in a hundred are open", async () => {
  const stages = await asked<{ stage: string; many: number }>(
    "select stage, count(*)::integer as many from matters group by stage",
  );
  const archived = stages.find(({ stage }) => stage === "archived")?.many ?? 0;
  expect(stages.reduce((sum, { many }) => sum + many, 0)).toBe(MATTERS);
  expect(stages.length).toBeGreaterThan(STAGES.length / 2);
  expect((MATTERS - archived) / MATTERS).toBeGreaterThan(0.01);
  expect((MATTERS - archived) / MATTERS).toBeLessThan(0.04);
});

test("its work lies in forty-two units, most of it in a few", async () => {
  const [most, ...others] = await asked<{ many: number }>(
    "select count(*)::integer as many from matters where unit_id is not null group by unit_id order by many desc",
  );
  expect(others).toHaveLength(41);
  expect(most?.many).toBeGreaterThan(MATTERS / 10);
});

test("its log and its register are whole, as the verifier sees them", async () => {
  await makeCheckpoint();
  const { status, words } = verdict();
  expect(words).toMatch(/[1-9]\d{4} entries, [1-9]\d{3,} events/);
  expect(words).toContain("nothing is wrong");
  expect(status).toBe(0);
});

test("each matter carries the limit that runs out next", async () => {
  const [found] = await asked(
    `select count(*) filter (where m.next_clock is not null)::integer > 0 as carried,
       count(*) filter (where (m.next_clock, m.next_due, m.next_paused)
         is distinct from (n.clock, n.due, coalesce(n.paused, false)))::integer as wrong
       from matters m left join lateral next_clock_of(m.bureau_id, m.id) n on true`,
  );
  expect(found).toEqual({ carried: true, wrong: 0 });
});

test("how many identities lie sealed is kept as it would be counted", async () => {
  const counted = await asked(
    `select extract(year from received_on)::integer as year, count(*)::integer as count
       from submissions where identified group by 1 order by 1 desc`,
  );
  expect(counted.length).toBeGreaterThan(1);
  expect(await countSealed(custodian)).toEqual(counted);
});

test.each([
  ["intake", intake],
  ["a handler", handler],
  ["a head", head],
  ["the leader", leader],
])("every queue of %s counts what it lists", async (_, viewer) => {
  const dates = { today: today(), soonUntil: addDays(today(), 5) };
  for (const { queue, count } of await countQueues(viewer, dates)) {
    if (count === null) continue;
    const ids = await wholeQueue(viewer, queue, dates);
    expect([queue, new Set(ids).size, ids.length]).toEqual([queue, count, count]);
  }
});

test("every foreign key and every check holds", async () => {
  const held = await asked<{ table: string; name: string; says: string }>(
    `select conrelid::regclass as "table", quote_ident(conname) as name, pg_get_constraintdef(oid) as says
       from pg_constraint where contype in ('f', 'c') and connamespace in ('public'::regnamespace, 'vault'::regnamespace)`,
  );
  expect(held.length).toBeGreaterThan(50);
  await client.query("begin");
  for (const { table, name, says } of held)
    await client.query(
      `alter table ${table} drop constraint ${name}, add constraint ${name} ${says}`,
    );
  await client.query("rollback");
});

test("whoever has the one receipt that is known can show it", async () => {
  expect(await signInReporter({ number, secret })).toMatch(/\S{40,}/);
});

test("the same seed gives the same world, and another seed another one", async () => {
  await empty();
  await fill(FEW, 1);
  const first = await digests();
  await empty();
  await fill(FEW, 1);
  const again = await digests();
  await empty();
  await fill(FEW, 2);
  const other = await digests();
  expect(again).toEqual(first);
  expect(other).not.toEqual(first);
}, 60_000);

const TABLES = [
  ...["units", "staff", "submissions", "receipts", "content_keys", "vault.identities", "clocks"],
  ...["matters", "matter_events", "letters", "matter_names", "matter_respondents"],
  ...[
    "matter_exclusions",
    "named_officials",
    "reward_approvals",
    "retention_holds",
    "erasure_calendar",
  ],
  ...["audit_entries", "audit_heads", "search_grams", "search_digests"],
];

async function digests() {
  const found: Record<string, string> = {};
  for (const table of TABLES) {
    const [row] = await asked<{ md5: string }>(
      `select md5(string_agg(one::text, '' order by one::text)) as md5 from ${table} one`,
    );
    found[table] = row?.md5 ?? "";
  }
  return found;
}

async function empty() {
  await client.query("set session_replication_role = replica");
  for (const table of TABLES.slice(2)) await client.query(`delete from ${table}`);
  await client.query("delete from staff where sign_in_name like 'world%'");
  await client.query("delete from units where name_en like 'Station %'");
  await client.query("drop schema world cascade");
}
