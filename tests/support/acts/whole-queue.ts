import type { Queue } from "#app/domain/access/queues.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { findQueue, type QueuePlace } from "#db/queries/matter/queue.server.ts";
import type { Dates } from "#db/queries/matter/queue-rules.server.ts";

/** The ids of everything in a queue, read page by page to its end; one that came twice is there twice. */
export async function wholeQueue(
  viewer: Officer,
  queue: Queue,
  dates: Dates,
): Promise<readonly string[]> {
  const seen: string[] = [];
  let after: QueuePlace | null = null;
  do {
    const page: Awaited<ReturnType<typeof findQueue>> = await findQueue(
      ...([viewer, queue, dates, after] as const),
    );
    seen.push(...page.rows.map(({ id }) => id));
    after = page.next;
  } while (after);
  return seen;
}
