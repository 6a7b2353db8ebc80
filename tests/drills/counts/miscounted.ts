import { eq } from "drizzle-orm";
import type { Queue } from "#app/domain/access/queues.ts";
import { addDays } from "#app/domain/calendar/day.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { today } from "#app/shell/clock.server.ts";
import { findQueue, type QueuePlace } from "#db/queries/matter/queue.server.ts";
import { countQueues } from "#db/queries/matter/queue-counts.server.ts";
import { staff } from "#db/schema/office.ts";
import { owner } from "#tests/support/owner.ts";

/** Every queue of everybody who has any, counted by the program and then read to its end, page by page. */
export async function miscounted(): Promise<Record<"recounted" | "miscounted", number>> {
  const people: readonly Officer[] = await owner
    .select({ id: staff.id, role: staff.role, unitId: staff.unitId })
    .from(staff)
    .where(eq(staff.active, true));
  const found = { recounted: 0, miscounted: 0 };
  for (const viewer of people)
    for (const { queue, count } of await countQueues(viewer, datesNow())) {
      if (count === null) continue;
      found.recounted += 1;
      if (count !== (await recount(viewer, queue))) found.miscounted += 1;
    }
  return found;
}

async function recount(viewer: Officer, queue: Queue): Promise<number> {
  const seen = new Set<string>();
  let after: QueuePlace | null = null;
  do {
    const page: Awaited<ReturnType<typeof findQueue>> = await findQueue(
      viewer,
      queue,
      datesNow(),
      after,
    );
    for (const { id } of page.rows) seen.add(id);
    after = page.next;
  } while (after);
  return seen.size;
}

const datesNow = () => ({ today: today(), soonUntil: addDays(today(), 5) });
