import { type SQL, sql } from "drizzle-orm";
import { type Queue, queuesOf } from "#app/domain/access/queues.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { readAs } from "#db/client.server.ts";
import { type Dates, inQueue, isOpen } from "#db/queries/matter/queue-rules.server.ts";
import { waysTo } from "#db/queries/matter/visible.server.ts";
import { matters } from "#db/schema/matters.ts";

/** Null where it is not counted: what was archived grows for ever, and nobody works through it by its number. */
export type QueueCount = { readonly queue: Queue; readonly count: number | null };

/** How much lies in each of the viewer's queues: read from an index of what is open. */
export async function countQueues(viewer: Officer, dates: Dates): Promise<readonly QueueCount[]> {
  const queues = queuesOf(viewer);
  const open = queues.filter((queue) => queue !== "archived");
  if (open.length === 0) return [];

  const columns: Record<string, SQL<string>> = {};
  for (const queue of open)
    columns[queue] = sql<string>`count(*) filter (where ${inQueue(queue, dates)})`;
  const counted = await readAs(viewer, async (tx) => {
    const ways = [];
    for (const way of waysTo(viewer, "see-matter"))
      ways.push(...(await tx.select(columns).from(matters).where(sql`${way} and ${isOpen}`)));
    return ways;
  });
  return queues.map((queue) => ({
    queue,
    count:
      queue === "archived" ? null : counted.reduce((sum, way) => sum + Number(way[queue] ?? 0), 0),
  }));
}

/** Where somebody's work begins: the first queue in which anything lies, or the first. */
export const landingQueue = (counts: readonly QueueCount[]): Queue | undefined =>
  (counts.find(({ count }) => count !== null && count > 0) ?? counts[0])?.queue;
