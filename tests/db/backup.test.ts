import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { now } from "#app/shell/clock.server.ts";
import { readManifest } from "#db/backup/manifest.server.ts";
import { mirrorKeys } from "#db/backup/mirror-keys.server.ts";
import { packLog } from "#db/backup/pack-log.server.ts";
import { archiveIn, clusterOf, copies } from "#db/backup/places.server.ts";
import { restore } from "#db/backup/restore.server.ts";
import { findCluster } from "#db/backup/running-cluster.server.ts";
import { takeBackup } from "#db/backup/take-backup.server.ts";
import { createDatabase, DATABASE } from "#db/embedded/address.server.ts";
import { type EmbeddedDatabase, startEmbedded } from "#db/embedded/embedded.server.ts";
import { migrateDatabase } from "#db/migrate.server.ts";

const place = mkdtempSync(join(tmpdir(), "yaoshao-backup-"));
const data = join(place, "data");
const backups = join(place, "backups");
const archive = archiveIn(backups);

let database: EmbeddedDatabase;
let named = "";

async function ask(question: string, server = database): Promise<readonly string[]> {
  const client = new pg.Client(server.url(DATABASE));
  await client.connect();
  const { rows } = await client.query<{ answer: string }>(question);
  await client.end();
  return rows.map(({ answer }) => answer);
}
const open = (name: string) =>
  ask(`insert into bureaus (id, name, name_en) values (gen_random_uuid(), '${name}', '')`);

beforeAll(async () => {
  // PostgreSQL runs as another account when the tests run as root, and must get in.
  chmodSync(place, 0o755);
  database = await startEmbedded({ folder: join(data, "pg"), lasting: true, archive });
  await createDatabase(database.url("postgres"), DATABASE);
  await migrateDatabase(database.url(DATABASE));
  await open("before the copy");
  const found = findCluster(data);
  await takeBackup({ url: database.url(DATABASE), cluster: found?.folder ?? "" }, backups, now);
  await open("before the moment");
  [named = ""] = await ask("select clock_timestamp()::text as answer from pg_sleep(0.05)");
  await open("after the moment");
});

afterAll(async () => {
  await database.stop();
  rmSync(place, { recursive: true });
});

async function bureausIn(folder: string): Promise<readonly string[]> {
  const restored = await startEmbedded({ folder: join(folder, "pg"), lasting: true });
  const names = await ask("select name as answer from bureaus order by name desc", restored);
  await restored.stop();
  return names;
}

describe("a database that was copied while it ran", () => {
  test("is again as it was at a moment, from the copy and its archived log alone", async () => {
    await ask("select pg_switch_wal()::text as answer");
    await expect.poll(() => readdirSync(archive).length, { timeout: 10_000 }).toBeGreaterThan(2);
    const packed = await packLog(archive);
    expect(packed).toBeGreaterThan(0);
    expect(readdirSync(archive).filter((name) => name.endsWith(".gz"))).toHaveLength(packed);

    const into = join(place, "then");
    await restore({ backups, archive, ownLog: null, into, until: named });
    expect(await bureausIn(into)).toEqual(["before the moment", "before the copy"]);
  });

  test("is as it was last, from its own log where that survived", async () => {
    const into = join(place, "last");
    const ownLog = join(findCluster(data)?.folder ?? "", "pg_wal");
    await restore({ backups, archive, ownLog, into, until: null });
    expect(await bureausIn(into)).toContain("after the moment");
  });

  test("is not brought to a moment before the copy was finished", async () => {
    const wanted = { backups, archive, ownLog: null, into: join(place, "never") };
    const early = restore({ ...wanted, until: "2020-01-01T00:00:00Z" });
    await expect(early).rejects.toThrow("no copy from before then");
  });

  test("is not restored from a copy in which a bit has flipped, nor over another database", async () => {
    const [copy = ""] = copies(backups);
    const over = restore({ backups, archive, ownLog: null, into: data, until: null });
    await expect(over).rejects.toThrow("already holds a database");

    const [file] = readManifest(copy).files;
    appendFileSync(join(clusterOf(copy), file?.path ?? ""), "x");
    const into = join(place, "flipped");
    const flipped = restore({ backups, archive, ownLog: null, into, until: null });
    await expect(flipped).rejects.toThrow("is not as it was backed up");
  });
});

describe("the mirror of the keys", () => {
  const keys = join(place, "keys");
  const mirror = join(place, "mirror");
  const folder = join(keys, "shards", "5f");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(keys, "pepper"), "ours");
  writeFileSync(join(folder, "one"), "a key");
  writeFileSync(join(folder, "other"), "another key");
  /** As if the last change were so long ago that none can follow in the same second. */
  const settle = (seconds: number) => utimesSync(folder, seconds, seconds);

  test("holds what the first place holds, and forgets what was destroyed there", () => {
    expect(mirrorKeys(keys, mirror, new Date())).toEqual({ looked: 3, written: 3, erased: 0 });
    rmSync(join(folder, "one"));
    expect(mirrorKeys(keys, mirror, new Date())).toEqual({ looked: 2, written: 0, erased: 1 });
    expect(existsSync(join(mirror, "shards", "5f", "one"))).toBe(false);
  });

  test("looks only where a key was added or destroyed, here or there", () => {
    settle(1_700_000_000);
    expect(mirrorKeys(keys, mirror, new Date())).toEqual({ looked: 2, written: 0, erased: 0 });
    expect(mirrorKeys(keys, mirror, new Date())).toEqual({ looked: 1, written: 0, erased: 0 });

    writeFileSync(join(folder, "third"), "a third key");
    expect(mirrorKeys(keys, mirror, new Date())).toEqual({ looked: 3, written: 1, erased: 0 });
    settle(1_700_000_100);
    mirrorKeys(keys, mirror, new Date());
    rmSync(join(mirror, "shards", "5f", "other"));
    expect(mirrorKeys(keys, mirror, new Date())).toEqual({ looked: 3, written: 1, erased: 0 });

    rmSync(folder, { recursive: true });
    expect(mirrorKeys(keys, mirror, new Date())).toEqual({ looked: 1, written: 0, erased: 2 });
  });

  test("is left alone by an empty folder, and by another installation", () => {
    expect(() => mirrorKeys(join(place, "nothing"), mirror, new Date())).toThrow("no keys");
    writeFileSync(join(keys, "pepper"), "theirs");
    expect(() => mirrorKeys(keys, mirror, new Date())).toThrow("another installation");
  });
});
