import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { verifyAudit } from "#scripts/verify-audit/as-auditor.ts";
import { gather } from "#tests/drills/crowd.ts";
import { superuser } from "#tests/drills/tamper/superuser.ts";
import { TAMPERINGS } from "#tests/drills/tamper/tamperings.ts";
import { type App, startApp } from "#tests/support/app.ts";

const FILING_FOR = 15_000;
/** Looks, so that there is something to measure; appended by the function that the portal itself calls. */
const LOOKS = 20_000;
const CHECKPOINT_WITHIN = 100_000;

/** Tampers with the log and the register of a running portal in five ways; the verifier must tell each, and cry no wolf. */
export async function drill(): Promise<Record<string, number>> {
  const app = await startApp({ env: { SEED_STORY: "1" } });
  try {
    const crowd = gather({ origin: app.origin, filers: 4, lookers: 0 });
    await pause(FILING_FOR);
    await crowd.disperse();
    await look(app);
    await untilSigned(app);

    const untouched = verifyAudit(app.dataDir);
    const told = await tamper(app);
    const again = verifyAudit(app.dataDir);
    const { perSecond, entries, events } = untouched;
    const missed = Object.values(told).filter((one) => one === 0).length;
    const wolf = [untouched, again].filter(({ clean }) => !clean);
    for (const { words } of wolf) console.error(words);
    return {
      filed: crowd.filed.length,
      entries,
      events,
      perSecond,
      ...told,
      falseAlarms: wolf.length,
      failed: missed + wolf.length,
    };
  } finally {
    await app.stop();
  }
}

async function tamper(app: App): Promise<Record<string, number>> {
  const intruder = await superuser(app.databaseUrl());
  const told: Record<string, number> = {};
  for (const { name, told: expected, change } of TAMPERINGS) {
    await intruder.change(change);
    const { clean, words } = verifyAudit(app.dataDir);
    await intruder.putBack();
    told[name] = !clean && expected.test(words) ? 1 : 0;
    if (told[name] === 0) console.error(`${name}:\n${words}`);
  }
  await intruder.end();
  return told;
}

const look = (app: App) =>
  asOwner(app, async (client) => {
    const { rows } = await client.query("select bureau_id, id, role from staff");
    for (const { bureau_id: bureau, id, role } of rows) {
      const one = { action: "look", by: id, role, about: '{"unit":null,"what":"queue"}' };
      const many = Array.from({ length: Math.ceil(LOOKS / rows.length) }, () => one);
      await client.query("select append_audit($1, $2)", [bureau, JSON.stringify(many)]);
    }
  });

/** Until a checkpoint has signed every entry there is. */
const untilSigned = (app: App) =>
  asOwner(app, async (client) => {
    const started = performance.now();
    for (;;) {
      const { rows } = await client.query("select sum(seq)::int as size from audit_heads");
      if (newestSize(join(app.dataDir, "checkpoints")) === rows[0]?.size) return;
      if (performance.now() - started > CHECKPOINT_WITHIN) throw new Error("no checkpoint in time");
      await pause(1000);
    }
  });

async function asOwner(app: App, work: (client: pg.Client) => Promise<unknown>) {
  const client = new pg.Client(app.databaseUrl());
  client.on("error", () => {});
  await client.connect();
  await work(client).finally(() => client.end());
}

function newestSize(folder: string): number {
  const newest = readdirSync(folder).toSorted().at(-1);
  const line = newest && readFileSync(join(folder, newest), "utf8").trim().split("\n").at(-1);
  return line ? JSON.parse(line).size : 0;
}
