import { setTimeout as pause } from "node:timers/promises";
import type pg from "pg";
import { ask, type Portal } from "#tests/bench/desk/found.ts";
import type { Timed } from "#tests/bench/desk/timed.ts";
import { withClient } from "#tests/bench/desk/with-client.ts";

/** What PostgreSQL has counted: blocks looked at, rows read. */
export type Reads = { readonly blocks: number; readonly rows: number };

const TIMES = 20;
/** A connection tells what it has counted when it has lain idle for ten seconds. */
const UNTIL_TOLD = 11_500;

/** What one answer reads, page by page, of the portal with this database; what its jobs read meanwhile is taken off. */
export async function readsOf(
  url: string,
  portal: Portal,
  pages: readonly Timed[],
): Promise<readonly (Reads | null)[]> {
  return withClient(url, async (client) => {
    const resting = await during(client, async () => {});
    const found: (Reads | null)[] = [];
    for (const { page, address } of pages) {
      if (address === null) {
        found.push(null);
        continue;
      }
      const read = await during(client, async () => {
        for (let time = 0; time < TIMES; time += 1) await ask(portal, page.visitor, address);
      });
      found.push({
        blocks: Math.max(0, Math.round((read.blocks - resting.blocks) / TIMES)),
        rows: Math.max(0, Math.round((read.rows - resting.rows) / TIMES)),
      });
    }
    return found;
  });
}

async function during(client: pg.Client, work: () => Promise<void>): Promise<Reads> {
  const before = await counted(client);
  await work();
  await pause(UNTIL_TOLD);
  const after = await counted(client);
  return { blocks: after.blocks - before.blocks, rows: after.rows - before.rows };
}

async function counted(client: pg.Client): Promise<Reads> {
  const { rows } = await client.query<{ blocks: string; rows: string }>(
    `select blks_hit + blks_read as blocks, tup_returned + tup_fetched as rows
       from pg_stat_database where datname = current_database()`,
  );
  const [row] = rows;
  return { blocks: Number(row?.blocks), rows: Number(row?.rows) };
}
