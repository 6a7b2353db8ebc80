import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";

const LOOK_AGAIN_AFTER = 100;
const ARCHIVED_WITHIN = 30_000;

/** Has everything that was committed by now archived, and waits until it is. */
export async function archiveNow(url: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    // A mark in the log, so that there is something to archive.
    await client.query("select pg_create_restore_point('archived')");
    const { rows } = await client.query<{ piece: string }>(
      "select pg_walfile_name(pg_switch_wal()) as piece",
    );
    const piece = rows[0]?.piece ?? "";
    const began = performance.now();
    while (!(await isArchived(client, piece))) {
      if (performance.now() - began > ARCHIVED_WITHIN)
        throw new Error("the log is not being archived");
      await pause(LOOK_AGAIN_AFTER);
    }
  } finally {
    await client.end();
  }
}

async function isArchived(client: pg.Client, piece: string): Promise<boolean> {
  const { rows } = await client.query<{ archived: boolean | null }>(
    "select last_archived_wal >= $1 as archived from pg_stat_archiver",
    [piece],
  );
  return rows[0]?.archived === true;
}
