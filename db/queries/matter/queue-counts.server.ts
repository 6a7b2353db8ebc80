import { eq, type SQL, sql } from "drizzle-orm";
import { type Queue, queuesOf } from "#app/domain/access/queues.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { readAs } from "#db/client.server.ts";
import { type Dates, liesIn, running } from "#db/queries/matter/queue-rules.server.ts";
import { visibleTo } from "#db/queries/matter/visible.server.ts";
import { matters } from "#db/schema/matters.ts";

export type QueueCount = { readonly queue: Queue; readonly count: number };

/** How much lies in each of the viewer's queues. */
export async function countQueues(viewer: Officer, dates: Dates): Promise<readonly QueueCount[]> {
  const queues = queuesOf(viewer);
  if (queues.length === 0) return [];

  const columns: Record<string, SQL<string>> = {};
  for (const queue of queues) {
    columns[queue] = sql<string>`count(*) filter (where ${liesIn(queue, dates)})`;
  }
  const [counted] = await readAs(viewer, (tx) =>
    tx
      .select(columns)
      .from(matters)
      .leftJoin(running, eq(running.matterId, matters.id))
      .where(visibleTo(viewer)),
  );
  return queues.map((queue) => ({ queue, count: Number(counted?.[queue] ?? 0) }));
}

/** Where somebody's work begins: the first queue in which anything lies, or the first. */
export const landingQueue = (counts: readonly QueueCount[]): Queue | undefined =>
  (counts.find(({ count }) => count > 0) ?? counts[0])?.queue;
