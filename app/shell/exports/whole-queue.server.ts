import type { Queue } from "#app/domain/access/queues.ts";
import type { Listed } from "#app/domain/exports/columns.ts";
import { outcomeOf } from "#app/domain/exports/outcome.ts";
import { MOST_LISTED } from "#app/domain/exports/policy.ts";
import type { QueueFilter } from "#app/domain/search/queue-filter.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { litQueue } from "#app/shell/matter/lit-queue.server.ts";
import { findRowDetails } from "#db/queries/exports/row-details.server.ts";
import type { QueuePlace } from "#db/queries/matter/queue.server.ts";
import type { Dates } from "#db/queries/matter/queue-rules.server.ts";

/** A queue by its codes; words are looked for, and taken nowhere. */
export type WholeQueue = {
  readonly queue: Queue;
  readonly filter: Omit<QueueFilter, "words">;
};

type Row = Awaited<ReturnType<typeof litQueue>>["rows"][number];

/** Every row of a queue, page by page through the door of the list itself; one more than the most where there are more. */
export async function wholeQueue(
  officer: Officer,
  { queue, filter }: WholeQueue,
  dates: Dates,
): Promise<readonly Row[]> {
  // A matter whose limit moved meanwhile would be met twice.
  const rows = new Map<string, Row>();
  let place: QueuePlace | null = null;
  do {
    const page: Awaited<ReturnType<typeof litQueue>> = await litQueue(
      officer,
      queue,
      dates,
      { ...filter, words: "" },
      place,
    );
    for (const row of page.rows) rows.set(row.id, row);
    place = page.next;
  } while (place !== null && rows.size <= MOST_LISTED);
  return [...rows.values()].slice(0, MOST_LISTED + 1);
}

/** What a list says of each row, and which of its matters somebody is kept from. */
export async function listedOf(officer: Officer, rows: readonly Row[]) {
  const ids = rows.map(({ id }) => id);
  const details = await findRowDetails(officer, ids);
  const listed = rows.map(
    (row): Listed => ({
      ...{ number: row.number, kind: row.kind, receivedOn: row.receivedOn, stage: row.stage },
      ...{ product: row.product, respondent: row.respondent, unit: row.unit },
      ...{ handler: row.handler, clock: row.clock, due: row.due },
      ...{ light: row.light, paused: row.paused },
      outcome: outcomeOf(row.stage, details.get(row.id)?.dates ?? {}),
    }),
  );
  return { listed, kept: ids.filter((id) => details.get(id)?.kept) };
}
