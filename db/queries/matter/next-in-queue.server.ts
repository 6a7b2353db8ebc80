import type { Queue } from "#app/domain/access/queues.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { findQueue, type QueuePlace, type QueueRow } from "#db/queries/matter/queue.server.ts";
import type { Dates } from "#db/queries/matter/queue-rules.server.ts";

/** What follows a place in a queue as it is now; at its end, what stands first. Null where nothing is left but this one. */
export async function nextInQueue(
  viewer: Officer,
  queue: Queue,
  dates: Dates,
  { after, besides }: { readonly after: QueuePlace; readonly besides: string },
): Promise<QueueRow | null> {
  for (const place of [after, null]) {
    const { rows } = await findQueue(viewer, queue, dates, place, { most: AFTER_THIS_ONE });
    const next = rows.find(({ id }) => id !== besides);
    if (next) return next;
  }
  return null;
}

/** The one that was just worked on may stand first. */
const AFTER_THIS_ONE = 2;
