import { readdirSync, rmSync } from "node:fs";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { migrateDatabase } from "#db/migrate.server.ts";
import { FOLDER, type KeptRelease, readRelease } from "#tests/releases/kept-release.ts";
import { layOut, withDatabase } from "#tests/releases/lay-out.ts";
import { type App, startApp } from "#tests/support/app.ts";

const releases = readdirSync(FOLDER).filter((name) => name.endsWith(".json.gz"));

/** A version may add columns and tables; what it does to rows that were there it says here, by version and table. */
const CHANGED_SINCE: readonly string[] = ["drizzle.__drizzle_migrations", "public.spent_tolls"];

type Row = KeptRelease["rows"][string][number];
const reminded =
  (kind: string) =>
  ({ week, year, ...row }: Row): Row => ({ day: week, ...row, kind });
/** Where the rows of a table are that is no more, and as what. */
const MOVED: Readonly<Record<string, { readonly to: string; readonly as: (row: Row) => Row }>> = {
  "public.calendar_reminders": { to: "public.reminders", as: reminded("calendar") },
  "public.stranded_told": { to: "public.reminders", as: reminded("no-decider") },
  "public.audit_roots_mailed": { to: "public.reminders", as: reminded("audit-root") },
  "public.matters": { to: "public.matters", as: withoutVotes },
};

/** What members voted lies in tables of the committee now; that somebody did stays with the reward. */
function withoutVotes({ reward, ...row }: Row): Row {
  if (typeof reward !== "object" || reward === null) return { reward, ...row };
  const { votes, ties, ...kept } = reward as { votes?: unknown[]; ties?: unknown };
  return { ...row, reward: { ...kept, scored: (votes?.length ?? 0) > 0 } };
}

test("there is an installation of an earlier version to try this one on", () => {
  expect(releases).toContain("0.1.0.json.gz");
});

describe.each(releases)("an installation of %s", (file) => {
  const release = readRelease(file);
  let folder = "";
  let app: App;

  beforeAll(async () => {
    folder = await layOut(release);
  });
  afterAll(async () => {
    await app?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test("keeps every row when its database is brought up to this version", async () => {
    const lost = await withDatabase(folder, async (client, url) => {
      await migrateDatabase(url);
      return lostRows(client, release);
    });
    expect(lost).toEqual([]);
    expect(Object.values(release.rows).flat().length).toBeGreaterThan(200);
  });

  test("starts, and a receipt of its time leads to its matter", async () => {
    app = await startApp({ dataDir: folder });
    const matters = release.rows["public.matters"] ?? [];
    // The second time by what was kept anew the first time.
    for (const kept of [/^\$argon2/, /^h1\$/]) {
      const [, number = "", secret = ""] = /\/progress +(\S+) +(\S+)/.exec(app.output()) ?? [];
      expect(await secretHashOf(app, number)).toMatch(kept);
      const html = await progressOf(app, number, secret);
      expect(matters.filter(({ number: held }) => html.includes(String(held)))).not.toEqual([]);
    }
  });

  test("says of the demo's office what that version's program said", async () => {
    const html = await (await fetch(app.origin)).text();
    for (const said of SAID) expect(html).toContain(said);
    expect(app.output()).not.toContain("The office has not said");
  });
});

/** What every release so far said of its office at the foot of a page, typed from its program. */
const SAID = ["云溪区市场监督管理局", "云溪区清渠路18号", "0555-0000000", "0000000000"];

async function progressOf({ origin }: App, number: string, secret: string): Promise<string> {
  const signedIn = await fetch(`${origin}/progress`, {
    method: "POST",
    body: new URLSearchParams({ number, secret }),
    headers: { origin },
    redirect: "manual",
  });
  const cookies = signedIn.headers.getSetCookie().map((cookie) => cookie.split(";")[0]);
  const page = await fetch(`${origin}/progress`, { headers: { cookie: cookies.join("; ") } });
  return page.text();
}

async function secretHashOf(app: App, number: string): Promise<string> {
  const client = new pg.Client(app.databaseUrl());
  await client.connect();
  const { rows } = await client.query<{ kept: string }>(
    "select secret_hash as kept from receipts where number = $1",
    [number],
  );
  await client.end();
  return rows[0]?.kept ?? "";
}

/** The rows that are not in the database any more with all that was in them, by table. */
async function lostRows(client: pg.Client, { rows }: KeptRelease): Promise<readonly string[]> {
  const lost: string[] = [];
  for (const [table, held] of Object.entries(rows)) {
    if (CHANGED_SINCE.includes(table)) continue;
    const { to, as } = MOVED[table] ?? { to: table, as: (row: Row) => row };
    const { rows: gone } = await client.query(
      `select from jsonb_array_elements($1) old where not exists
        (select from ${to} t where to_jsonb(t) @> old)`,
      [JSON.stringify(held.map(as))],
    );
    if (gone.length > 0) lost.push(`${table}: ${gone.length} of ${held.length}`);
  }
  return lost;
}
