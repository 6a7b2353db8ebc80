import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import pg from "pg";
import { afterEach, describe, expect, inject, test } from "vitest";
import { z } from "zod";
import { createDatabase } from "#db/embedded/address.server.ts";
import { migrateDatabase } from "#db/migrate.server.ts";

const FOLDER = "db/migrations";
const JOURNAL = z.object({ entries: z.array(z.object({ tag: z.string(), when: z.number() })) });
const SNAPSHOT = z.object({ id: z.string(), prevId: z.string() });
const FROZEN = z.record(z.string(), z.string());

const read = (name: string) => readFileSync(`${FOLDER}/${name}`, "utf8");
const { entries } = JOURNAL.parse(JSON.parse(read("meta/_journal.json")));
const listed = entries.map(({ tag }) => `${tag}.sql`);
const frozen = FROZEN.parse(JSON.parse(read("frozen.json")));
// A checkout on Windows may end its lines otherwise; the statements are the same.
const fingerprintOf = (name: string) =>
  createHash("sha256").update(read(name).replaceAll("\r\n", "\n")).digest("hex");

describe("a migration that has been released", () => {
  test.each(listed)("%s is what it was", (name) => {
    expect(
      fingerprintOf(name),
      frozen[name]
        ? `${name} was changed; a migration that has been released goes on as it is: write a new one with npm run db:generate`
        : `${name} has no fingerprint yet; add it to ${FOLDER}/frozen.json: ${fingerprintOf(name)}`,
    ).toBe(frozen[name]);
  });

  test("is in the folder, in the journal and among the fingerprints", () => {
    const lying = readdirSync(FOLDER).filter((name) => name.endsWith(".sql"));
    expect(lying.toSorted()).toEqual(listed);
    expect(Object.keys(frozen)).toEqual(listed);
  });
});

// Version 0.1.0 had twelve files; these three make what they made, and take the stamps of its last three. So nothing runs
// in a database that has seen its last one.
test("the first three migrations are known to a database of version 0.1.0", () => {
  const stamps = entries.slice(0, 3).map(({ when }) => when);
  expect(stamps).toEqual([1_795_400_005_000, 1_795_400_006_000, 1_795_400_008_000]);
});

test("each migration is stamped later than the one before, or existing databases would pass it over", () => {
  const stamps = entries.map(({ when }) => when);
  expect(stamps).toEqual([...new Set(stamps)].toSorted((one, other) => one - other));
});

test("each snapshot of the tables names the one before, or the next migration cannot be generated", () => {
  const snapshots = readdirSync(`${FOLDER}/meta`)
    .filter((name) => name.endsWith("_snapshot.json"))
    .map((name) => SNAPSHOT.parse(JSON.parse(read(`meta/${name}`))));
  const parents = snapshots.slice(1).map(({ prevId }) => prevId);
  expect(parents).toEqual(snapshots.slice(0, -1).map(({ id }) => id));
});

describe("a database", () => {
  const server = inject("databaseServer");
  const name = `migrations_${process.pid}`;
  const url = Object.assign(new URL(server), { pathname: `/${name}` }).href;

  afterEach(() => ask(server, `drop database if exists ${name} with (force)`));

  /** As a version left it whose newest migration has this stamp. */
  async function leftAt(newest: number) {
    await createDatabase(server, name);
    await ask(url, "create schema drizzle");
    await ask(
      url,
      "create table drizzle.__drizzle_migrations (id serial primary key, hash text not null, created_at bigint)",
    );
    for (const stamp of [1_795_303_447_605, newest])
      await ask(
        url,
        `insert into drizzle.__drizzle_migrations (hash, created_at) values ('', ${stamp})`,
      );
  }

  const tables = async () =>
    (await ask(url, "select 1 from pg_tables where schemaname in ('public', 'vault')")).length;

  test("of a version before 0.1.0 is refused as it is, and the reader is told what to do", async () => {
    await leftAt(1_795_400_006_000);
    await expect(migrateDatabase(url)).rejects.toThrow(
      "This database was made by a version older than 0.1.0. Start version 0.1.0 once, then this one.",
    );
    expect(await tables()).toBe(0);
  });

  test("keeps its reminders, of whichever of three tables they were", async () => {
    await leftAt(1_795_400_008_000);
    for (const file of listed.filter((one) => one < "0007")) await ask(url, read(file));
    const bureau = "01990000-0000-7000-8000-000000000001";
    await ask(url, `insert into calendar_reminders values ('${bureau}', '2026-11-23', 2027)`);
    await ask(url, `insert into stranded_told values ('${bureau}', '2026-11-24')`);
    await ask(url, `insert into audit_roots_mailed values ('${bureau}', '2026-11-25')`);
    await ask(url, read("0007_reminders.sql"));
    expect(await ask(url, "select kind, day::text from reminders order by day")).toEqual([
      { kind: "calendar", day: "2026-11-23" },
      { kind: "no-decider", day: "2026-11-24" },
      { kind: "audit-root", day: "2026-11-25" },
    ]);
  });

  test("in which nothing was made yet gets its tables, and the second time nothing", async () => {
    await createDatabase(server, name);
    await migrateDatabase(url);
    const made = await tables();
    expect(made).toBeGreaterThan(40);
    await migrateDatabase(url);
    expect(await tables()).toBe(made);
  });
});

async function ask(url: string, statement: string): Promise<readonly unknown[]> {
  const client = new pg.Client(url);
  await client.connect();
  return client
    .query(statement)
    .then(({ rows }) => rows)
    .finally(() => client.end());
}
