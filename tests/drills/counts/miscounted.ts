import { eq } from "drizzle-orm";
import { addDays } from "#app/domain/calendar/day.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { today } from "#app/shell/clock.server.ts";
import { countQueues } from "#db/queries/matter/queue-counts.server.ts";
import { staff } from "#db/schema/office.ts";
import { wholeQueue } from "#tests/support/acts/whole-queue.ts";
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
      const ids = await wholeQueue(viewer, queue, datesNow());
      if (count !== ids.length || new Set(ids).size !== ids.length) found.miscounted += 1;
    }
  return found;
}

const datesNow = () => ({ today: today(), soonUntil: addDays(today(), 5) });
