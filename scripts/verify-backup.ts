// `npm run verify-backup`: restores the newest copy and its log beside everything, looks whether all is there, and
// throws it away again. A backup that was never restored is a hope.
import { chmodSync, cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import pg from "pg";
import { backupFolder, env, keyBackupFolder } from "#app/env.server.ts";
import { now } from "#app/shell/clock.server.ts";
import { archiveNow } from "#db/backup/archive-now.server.ts";
import { checkFiles, countEveryTable, wrongCounts } from "#db/backup/check-restored.server.ts";
import { mirrorKeys } from "#db/backup/mirror-keys.server.ts";
import { archiveIn } from "#db/backup/places.server.ts";
import { restore } from "#db/backup/restore.server.ts";
import { findCluster } from "#db/backup/running-cluster.server.ts";
import { DATABASE } from "#db/embedded/address.server.ts";
import { startEmbedded } from "#db/embedded/embedded.server.ts";
import { realPlaceOf } from "#db/embedded/place.server.ts";
import { verifyAudit } from "#scripts/verify-audit/as-auditor.ts";

if (env.DATABASE_URL) {
  console.error(
    "DATABASE_URL is set: have its backups verified by the tools that make them (pg_verifybackup, pgbackrest verify).",
  );
  process.exit(1);
}

const scratch = mkdtempSync(join(tmpdir(), "yaoshao-verify-"));
// PostgreSQL runs as another account when we are root, and must get in.
chmodSync(scratch, 0o755);
const faults = await verifyIn(join(scratch, "data"))
  .catch((error: unknown) => [error instanceof Error ? error.message : String(error)])
  .finally(() => rmSync(scratch, { recursive: true }));
for (const fault of faults) console.error(`WRONG  ${fault}`);
console.log(faults.length === 0 ? "nothing is wrong" : `${faults.length} wrong`);
process.exitCode = faults.length === 0 ? 0 : 1;

async function verifyIn(into: string): Promise<readonly string[]> {
  const began = performance.now();
  const live = findCluster(env.DATA_DIR);
  // Before the log is archived: what is signed afterwards must not seem to be missing from it.
  const checkpoints = join(env.DATA_DIR, "checkpoints");
  if (existsSync(checkpoints)) cpSync(checkpoints, join(into, "checkpoints"), { recursive: true });
  if (live?.url) await archiveNow(live.url("postgres"));

  const { copy, manifest } = await restore({
    backups: resolve(backupFolder),
    archive: realPlaceOf(resolve(archiveIn(backupFolder))),
    // As if the disk with the database were gone.
    ownLog: null,
    into,
    until: null,
  });
  const mirror = resolve(keyBackupFolder);
  mirrorKeys(
    existsSync(mirror) ? mirror : resolve(env.DATA_DIR, "keys"),
    join(into, "keys"),
    now(),
  );
  console.log(`restored ${copy} in ${since(began)} s`);

  const server = await startEmbedded({ folder: join(into, "pg"), lasting: true });
  try {
    const seen = await asking(server.url(DATABASE), async (client) => ({
      rows: await countEveryTable(client),
      files: await checkFiles(client),
    }));
    const running = live?.url ? await asking(live.url(DATABASE), countEveryTable) : null;
    const tables = Object.entries(seen.rows);
    const rows = tables.reduce((sum, [, count]) => sum + count, 0);
    console.log(`${tables.length} tables, ${rows} rows, ${seen.files.lookedAt} files looked at`);

    const audit = verifyAudit(into);
    console.log(`audit: ${audit.words.trim()}`);
    return [
      ...wrongCounts({ atCopy: manifest.rows, restored: seen.rows, running }),
      ...seen.files.faults,
      ...(audit.clean ? [] : ["the audit log does not hold together"]),
    ];
  } finally {
    await server.stop();
  }
}

async function asking<Answer>(url: string, ask: (client: pg.Client) => Promise<Answer>) {
  const client = new pg.Client(url);
  await client.connect();
  return ask(client).finally(() => client.end());
}

function since(began: number) {
  return Math.round((performance.now() - began) / 100) / 10;
}
