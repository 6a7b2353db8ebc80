import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { copyCluster } from "#db/backup/copy-files.server.ts";
import { countRows } from "#db/backup/growing-tables.server.ts";
import type { Earlier } from "#db/backup/link-unchanged.server.ts";
import { bytesOf, type Manifest, readManifest, writeManifest } from "#db/backup/manifest.server.ts";
import { clusterOf, copies, copiesIn } from "#db/backup/places.server.ts";

type Source = { readonly url: string; readonly cluster: string };
type Stopped = { readonly label: string; readonly spaces: string; readonly at: Date };

export type Backup = { readonly manifest: Manifest; readonly bytesRead: number };

/**
 * A whole copy of a running cluster, which shares with the one before what has not changed. With the log that is archived
 * from its beginning on, it can be brought to any second after its end. Written beside its place and moved there when it
 * is complete.
 */
export async function takeBackup(
  { url, cluster }: Source,
  folder: string,
  now: () => Date,
): Promise<Backup> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3000 });
  client.on("error", () => {});
  await client.connect();
  try {
    await refuseWithoutArchive(client);
    const rows = await countRows(client);
    const { name, at, firstWal } = await begin(client);
    const copy = join(copiesIn(folder), name);
    const unfinished = `${copy}.unfinished`;
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(unfinished, { recursive: true, mode: 0o700 });

    const { read, linked } = await copyCluster(cluster, clusterOf(unfinished), {
      earlier: newestIn(folder),
      now,
    });
    const { label, spaces, at: endedAt } = await end(client);
    writeFileSync(join(clusterOf(unfinished), "backup_label"), label);
    if (spaces) writeFileSync(join(clusterOf(unfinished), "tablespace_map"), spaces);
    const manifest = {
      beganAt: at.toISOString(),
      endedAt: endedAt.toISOString(),
      firstWal,
      files: [...read, ...linked],
      rows,
    };
    writeManifest(unfinished, manifest);
    renameSync(unfinished, copy);
    return { manifest, bytesRead: bytesOf(read) };
  } finally {
    await client.end();
  }
}

function newestIn(folder: string): Earlier | null {
  const newest = copies(folder).at(-1);
  return newest ? { folder: clusterOf(newest), files: readManifest(newest).files } : null;
}

/** A copy without the log behind it cannot be made whole. */
async function refuseWithoutArchive(client: pg.Client) {
  const { rows } = await client.query<{ archive_mode: string }>("show archive_mode");
  if (rows[0]?.archive_mode !== "on") throw new Error("this PostgreSQL does not archive its log");
}

async function begin(client: pg.Client) {
  const { rows } = await client.query<{ name: string; at: Date; wal: string }>(`
    select to_char(now() at time zone 'utc', 'YYYY-MM-DD"T"HH24-MI-SS"Z"') as name, now() as at,
      pg_walfile_name(pg_backup_start('yaoshao', fast => true)) as wal`);
  const [row] = rows;
  if (!row) throw new Error("the backup did not begin");
  return { name: row.name, at: row.at, firstWal: row.wal };
}

/** Waits until the last piece of the log that this copy needs is archived. */
async function end(client: pg.Client): Promise<Stopped> {
  const { rows } = await client.query<Stopped>(`
    select labelfile as label, spcmapfile as spaces, clock_timestamp() as at
    from pg_backup_stop(wait_for_archive => true)`);
  const [stopped] = rows;
  if (!stopped) throw new Error("the backup did not end");
  return stopped;
}
