import { and, between, eq, gt, inArray, isNull, lt, lte, type SQL } from "drizzle-orm";
import type { Queue } from "#app/domain/access/queues.ts";
import { addDays, type Day } from "#app/domain/calendar/day.ts";
import { NOBODY, type QueueFilter } from "#app/domain/search/queue-filter.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import {
  findQueue,
  type QueuePlace,
  type QueueRow,
  ROWS_A_PAGE,
} from "#db/queries/matter/queue.server.ts";
import { type Dates, urgencyOf } from "#db/queries/matter/queue-rules.server.ts";
import { matters } from "#db/schema/matters.ts";

type Filtered = {
  readonly filter: QueueFilter;
  /** The matters in which the words were found; null where nobody asked for any. */
  readonly found: readonly string[] | null;
  readonly blackUntil: Day;
  /** Whether a row is of the light that was asked for, where the day alone does not say. */
  readonly isLit: (row: QueueRow) => boolean;
};

/** So many pages are read through for one; what comes after waits for the next. */
const PAGES_READ = 5;

/** One page of a queue as far as it is of what somebody wants, in the queue's own order. */
export async function findFilteredQueue(
  viewer: Officer,
  queue: Queue,
  dates: Dates,
  after: QueuePlace | null,
  filtered: Filtered,
): Promise<{ readonly rows: readonly QueueRow[]; readonly next: QueuePlace | null }> {
  const only = and(...wishes(filtered, dates.today));
  const kept: QueueRow[] = [];
  let place = after;
  for (let page = 0; page < PAGES_READ; page += 1) {
    const { rows, next } = await findQueue(viewer, queue, dates, place, { only });
    kept.push(...rows.filter(filtered.isLit));
    if (kept.length > ROWS_A_PAGE) return { rows: kept.slice(0, ROWS_A_PAGE), next: lastOf(kept) };
    if (next === null) return { rows: kept, next };
    place = next;
    if (kept.length === ROWS_A_PAGE) break;
  }
  return { rows: kept, next: place };
}

const lastOf = (rows: readonly QueueRow[]): QueuePlace | null => {
  const last = rows[ROWS_A_PAGE - 1];
  return last ? { urgency: last.urgency, number: last.number } : null;
};

function wishes({ filter, found, blackUntil }: Filtered, today: Day): readonly (SQL | undefined)[] {
  const { kind, stage, handler } = filter;
  return [
    kind ? eq(matters.kind, kind) : undefined,
    stage ? eq(matters.stage, stage) : undefined,
    handler === null ? undefined : ofHandler(handler),
    found ? inArray(matters.id, [...found]) : undefined,
    lit(filter.light, today, blackUntil),
  ];
}

const ofHandler = (handler: string) =>
  handler === NOBODY ? isNull(matters.handlerId) : eq(matters.handlerId, handler);

/** As ranges of the order that lists have; green and yellow are told apart by when a limit began. */
function lit(light: QueueFilter["light"], today: Day, black: Day): SQL | undefined {
  const { urgency } = matters;
  switch (light) {
    case null:
      return undefined;
    case "black":
      return lte(urgency, urgencyOf(black));
    case "red":
      return between(urgency, urgencyOf(addDays(black, 1)), urgencyOf(addDays(today, -1)));
    case "orange":
      return eq(urgency, urgencyOf(today));
    case "green":
    case "yellow":
      return and(gt(urgency, urgencyOf(today)), lt(urgency, STANDS_STILL));
  }
}

/** As the database adds it to the order of what stands still. */
const STANDS_STILL = 1_000_000;
