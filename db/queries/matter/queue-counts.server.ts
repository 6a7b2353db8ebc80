import { and, eq, isNotNull, isNull, type SQL, sql } from "drizzle-orm";
import { type Queue, queuesOf } from "#app/domain/access/queues.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { env } from "#app/env.server.ts";
import { readAs } from "#db/client.server.ts";
import { countAnswers } from "#db/queries/matter/awaits-answer.server.ts";
import { countAwaited } from "#db/queries/matter/proposals.server.ts";
import { type Dates, inQueue, isByDay, type Kind } from "#db/queries/matter/queue-rules.server.ts";
import { knownStandings } from "#db/schema/views.ts";

/** Null where it is not counted: what was archived grows for ever, and nobody works through it by its number. */
export type QueueCount = { readonly queue: Queue; readonly count: number | null };

/** How much lies in each of the viewer's queues: added up from sums that the database keeps, not counted. */
export async function countQueues(viewer: Officer, dates: Dates): Promise<readonly QueueCount[]> {
  const queues = queuesOf(viewer);
  const open = queues.filter(isCounted);
  if (open.length === 0) return [];

  const { bureauId } = knownStandings;
  const columns: Record<string, SQL<string | null>> = {};
  for (const queue of open) columns[queue] = sumOf(queue, dates);
  const [sums = {}] = await readAs(viewer, (tx) =>
    tx.select(columns).from(knownStandings).where(eq(bureauId, env.BUREAU_ID)),
  );
  const awaited = (await countAwaited(viewer)) + (await countAnswers(viewer));
  return queues.map((queue) => {
    if (queue === "awaiting") return { queue, count: awaited };
    return { queue, count: queue === "archived" ? null : Number(sums[queue] ?? 0) };
  });
}

const isCounted = (queue: Queue): queue is Kind => queue !== "archived" && queue !== "awaiting";

function sumOf(queue: Kind, dates: Dates): SQL<string | null> {
  const { count, urgency } = knownStandings;
  const row = isByDay(queue) ? isNotNull(urgency) : isNull(urgency);
  return sql<
    string | null
  >`sum(${count}) filter (where ${and(row, inQueue(queue, dates, knownStandings))})`;
}

/** Where somebody's work begins: the first queue in which anything lies; else the first of their own work. */
export const landingQueue = (counts: readonly QueueCount[]): Queue | undefined =>
  (
    counts.find(({ count }) => count !== null && count > 0) ??
    counts.find(({ queue }) => queue !== "awaiting")
  )?.queue;
