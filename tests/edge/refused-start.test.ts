import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, expect, inject, test } from "vitest";
import { createDatabase } from "#db/embedded/address.server.ts";
import { freePort } from "#db/embedded/embedded.server.ts";

const folder = mkdtempSync(join(tmpdir(), "yaoshao-refused-"));
chmodSync(folder, 0o755);
const server = inject("databaseServer");
const name = `refused_${process.pid}`;
const url = Object.assign(new URL(server), { pathname: `/${name}` }).href;

afterAll(async () => {
  await ask(server, `drop database if exists ${name} with (force)`);
  rmSync(folder, { recursive: true });
});

/** What the program says, and how it ends, when it cannot start. */
async function start(variables: Readonly<Record<string, string>>) {
  const port = String(await freePort());
  const inherited = Object.entries(process.env).filter(([one]) => !/DATABASE_URL$/.test(one));
  const given = { ...Object.fromEntries(inherited), ...variables, PORT: port };
  const env = { ...given, NODE_ENV: "production" as const };
  return spawnSync(process.execPath, ["build/server.js"], {
    env,
    encoding: "utf8",
    timeout: 30_000,
  });
}

test("a data folder of another PostgreSQL is refused in words", async () => {
  mkdirSync(join(folder, "pg"));
  writeFileSync(join(folder, "pg", "PG_VERSION"), "15\n");
  writeFileSync(join(folder, "pg.password"), "secret\n");
  const { status, stderr } = await start({ DATA_DIR: folder });
  expect({ status, stderr: stderr.trim() }).toEqual({
    status: 1,
    stderr: `${join(folder, "pg")} was written by PostgreSQL 15; this program brings 18. Move it with pg_dump, or set DATABASE_URL.`,
  });
});

test("a database older than the oldest known is refused in words, once", async () => {
  await createDatabase(server, name);
  await ask(url, "create schema drizzle");
  await ask(
    url,
    "create table drizzle.__drizzle_migrations (id int, hash text, created_at bigint)",
  );
  await ask(url, "insert into drizzle.__drizzle_migrations values (1, '', 1795303447605)");
  const { status, stderr } = await start({ DATA_DIR: join(folder, "keys"), DATABASE_URL: url });
  expect({ status, stderr: stderr.trim() }).toEqual({
    status: 1,
    stderr:
      "This database was made by a version older than 0.1.0. Start version 0.1.0 once, then this one.",
  });
}, 40_000);

test("a proxy that anybody could be is refused, and what to write instead is said", async () => {
  const { status, stderr } = await start({ DATA_DIR: join(folder, "keys"), TRUST_PROXY: "1" });
  expect({ status, stderr: stderr.trim() }).toEqual({
    status: 1,
    stderr: "TRUST_PROXY: believes anybody; write the proxy's address: TRUSTED_PROXIES=127.0.0.1",
  });
});

test.each(["127.0.0.1/33", "proxy", "10.0.0.0/8/8"])("%s is no proxy's address", async (text) => {
  const { status, stderr } = await start({ DATA_DIR: join(folder, "keys"), TRUSTED_PROXIES: text });
  expect(status).toBe(1);
  expect(stderr).toContain("TRUSTED_PROXIES: must be addresses or ranges");
});

test("the demo's story is not told over https", async () => {
  const settings = { SEED_STORY: "1", PUBLIC_ORIGIN: "https://report.example.cn" };
  const at = { DATA_DIR: join(folder, "keys"), DATABASE_URL: url };
  const { status, stderr } = await start({ ...at, ...settings });
  expect(status).toBe(1);
  expect(stderr).toMatch(/^SEED_STORY: the demo's story has a password that everybody knows/);
});

async function ask(at: string, statement: string): Promise<void> {
  const client = new pg.Client(at);
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
