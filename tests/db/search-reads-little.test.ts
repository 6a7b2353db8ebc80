import "#tests/support/own-keys.ts";
import { sql } from "drizzle-orm";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { SPANS } from "#app/domain/search/relations.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { env } from "#app/env.server.ts";
import { today } from "#app/shell/clock.server.ts";
import { readAs } from "#db/client.server.ts";
import * as office from "#tests/support/an-office.ts";
import { fillWorld } from "#tests/world/fill-world.ts";

const MATTERS = 2000;
/** A page of matters and some that were passed over; far from everything there is. */
const MOST_ROWS = 500;
/** Whoever has none of those with a piece is told so after all of them, be they fewer than the function calls frequent. */
const FREQUENT = 2000;
const client = new pg.Client(process.env["OWNER_DATABASE_URL"]);
let matter = "";

beforeAll(async () => {
  await client.connect();
  await office.openOffice();
  const world = { bureau: env.BUREAU_ID, seed: 3, matters: MATTERS, today: today() };
  await fillWorld(process.env["OWNER_DATABASE_URL"] ?? "", world);
  const { rows } = await client.query<{ id: string }>("select id from matters order by id limit 1");
  matter = rows[0]?.id ?? "";
  // So few rows are as quickly read through as looked up; what could be looked up is to be.
  await client.query(
    `alter role yaoshao_desk in database ${client.database} set enable_seqscan = off`,
  );
}, 120_000);

afterAll(() => client.end());

const word = (text: string, ends: string | null = null) => {
  const signs = [...text];
  const pairs = signs.slice(1).map((second, place) => `${signs[place]}${second}`);
  const grams = signs.length === 1 ? signs : pairs;
  return { grams: ends ? [] : grams, keyed: [], digests: [], begins: null, ends };
};
const search = (...words: readonly object[]) =>
  sql`select matter_id from found_matters(${JSON.stringify(words)}::jsonb, '9999-12-31', 'ffffffff-ffff-ffff-ffff-ffffffffffff', 51)`;

type Read = { readonly table: string; readonly scans: number; readonly rows: number };

/** What the desk's own login reads for one answer, the insides of the function included. */
const readBy = (officer: Officer, question: ReturnType<typeof sql>) =>
  readAs(officer, async (tx) => {
    const found = await tx.execute(question);
    const { rows } = await tx.execute<Read>(
      sql`select relname as table, coalesce(seq_scan, 0)::integer as scans, (coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0))::integer as rows
        from pg_stat_xact_all_tables where relname in ('matters', 'search_grams', 'search_digests')`,
    );
    return { found: found.rows.length, read: rows };
  });

describe("a search reads no table through", () => {
  test.each<readonly [string, Officer, ReturnType<typeof sql>, number, number]>([
    ["a piece that many have", office.intake, search(word("康宁")), 51, MOST_ROWS],
    ["one character", office.intake, search(word("康")), 51, MOST_ROWS],
    ["two words", office.intake, search(word("康宁"), word("清风")), 20, MOST_ROWS],
    ["what nobody has", office.intake, search(word("龘靐")), 0, MOST_ROWS],
    ["the end of a number", office.intake, search(word("", "17")), 1, MOST_ROWS],
    ["a unit's own", office.handler, search(word("康宁")), 0, FREQUENT],
  ])("%s", async (_, officer, question, least, most) => {
    const { found, read } = await readBy(officer, question);
    expect(found).toBeGreaterThanOrEqual(least);
    for (const { table, scans } of read) expect(scans, table).toBe(0);
    const ofMatters = read.find(({ table }) => table === "matters");
    expect(ofMatters?.rows ?? 0).toBeLessThan(most);
  });

  test("nor does what a matter has in common with others", async () => {
    const related = sql`select relation from related_matters(${matter}::uuid, ${today()}::date, ${sql.param([...SPANS])}::integer[], 50, 3)`;
    const { found, read } = await readBy(office.intake, related);
    expect(found).toBeGreaterThan(0);
    for (const { table, scans } of read) expect(scans, table).toBe(0);
  });
});
