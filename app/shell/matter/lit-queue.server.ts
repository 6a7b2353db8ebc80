import type { Queue } from "#app/domain/access/queues.ts";
import { blackUntil, type Lit, lightOf } from "#app/domain/matter/clocks/light.ts";
import { readQuery } from "#app/domain/search/asked.ts";
import { asksForAll, type QueueFilter } from "#app/domain/search/queue-filter.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { workCalendar } from "#app/shell/calendar/work-calendar.server.ts";
import { findIds } from "#app/shell/search/search.server.ts";
import { findFilteredQueue } from "#db/queries/matter/filtered-queue.server.ts";
import { findQueue, type QueuePlace, type QueueRow } from "#db/queries/matter/queue.server.ts";
import type { Dates } from "#db/queries/matter/queue-rules.server.ts";
import { MOST_AMONG } from "#db/queries/search/found.server.ts";

/**
 * One page of a queue, as far as it is wanted, each matter with its light; none where its limit stands still or there is none.
 * `isAmongNewest`: the words are in so many matters that they were looked for among the newest alone.
 */
export async function litQueue(
  officer: Officer,
  queue: Queue,
  dates: Dates,
  filter: QueueFilter,
  after: QueuePlace | null,
) {
  const calendar = await workCalendar();
  const litOn = ({ due, start, paused }: QueueRow): Lit | null =>
    due && !paused ? lightOf(calendar, dates.today, { start: start ?? due, due }) : null;
  if (asksForAll(filter)) return lit(await findQueue(officer, queue, dates, after), false);
  const found = filter.words === "" ? null : await findIds(officer, readQuery(filter.words));
  const page = await findFilteredQueue(officer, queue, dates, after, {
    ...{ filter, found, blackUntil: blackUntil(calendar, dates.today) },
    isLit: (row) => filter.light === null || litOn(row)?.light === filter.light,
  });
  return lit(page, found?.length === MOST_AMONG);

  function lit({ rows, next }: QueueRead, isAmongNewest: boolean) {
    return { rows: rows.map((row) => ({ ...row, light: litOn(row) })), next, isAmongNewest };
  }
}

type QueueRead = { readonly rows: readonly QueueRow[]; readonly next: QueuePlace | null };
