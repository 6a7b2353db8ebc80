import { and, asc, desc, eq, isNull, type SQL, sql } from "drizzle-orm";
import type { Queue } from "#app/domain/access/queues.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { readAs, type Transaction } from "#db/client.server.ts";
import { answerBefore, answerNow } from "#db/queries/matter/answer-to.server.ts";
import { awaitsAnswer } from "#db/queries/matter/awaits-answer.server.ts";
import { awaitsWord, type Dates, inQueue } from "#db/queries/matter/queue-rules.server.ts";
import { stance } from "#db/queries/matter/stance.server.ts";
import { knownTo, waysTo } from "#db/queries/matter/visible.server.ts";
import { submissions } from "#db/schema/intake.ts";
import { submissionOf } from "#db/schema/joins.ts";
import { clocks, matters } from "#db/schema/matters.ts";
import { staff, units } from "#db/schema/office.ts";

export const ROWS_A_PAGE = 100;

/** How many rows at most, and which of them. */
type Wanted = { readonly most?: number; readonly only?: SQL | undefined };

/** The last row of the page before: where the next one goes on. */
export type QueuePlace = { readonly urgency: number; readonly number: string };
export type QueueRow = Awaited<ReturnType<typeof readWay>>[number];

/**
 * One page of a queue, and whether more follow: what runs out first at the top, of what is archived the newest number.
 * Nothing in it tells an insider from anybody else.
 */
export async function findQueue(
  viewer: Officer,
  queue: Queue,
  dates: Dates,
  after: QueuePlace | null,
  { most = ROWS_A_PAGE, only }: Wanted = {},
) {
  const order = queue === "archived" ? newestFirst : mostUrgentFirst;
  const found = await readAs(viewer, async (tx) => {
    const rows: QueueRow[] = [];
    const within = after ? order.goesOn(after) : undefined;
    for (const way of waysInto(viewer, queue, dates))
      rows.push(...(await readWay(tx, and(way, within, only), order, most)));
    return rows.toSorted(order.compare);
  });
  const rows = found.slice(0, most);
  return { rows, next: found.length > most ? placeOf(rows.at(-1)) : null };
}

/** Each of these is read by an index of its own; no matter lies in two of them. */
const waysInto = (viewer: Officer, queue: Queue, dates: Dates): readonly (SQL | undefined)[] =>
  queue === "awaiting"
    ? [and(knownTo(viewer), awaitsWord), awaitsAnswer(viewer)]
    : waysTo(viewer, "see-matter").map((way) => and(way, inQueue(queue, dates)));

type Order = {
  readonly by: readonly SQL[];
  readonly goesOn: (after: QueuePlace) => SQL;
  readonly compare: (one: QueuePlace, other: QueuePlace) => number;
};

const byNumber = (one: QueuePlace, other: QueuePlace) => (one.number < other.number ? -1 : 1);

const mostUrgentFirst: Order = {
  by: [asc(matters.urgency), asc(matters.number)],
  goesOn: ({ urgency, number }) =>
    sql`(${matters.urgency}, ${matters.number}) > (${urgency}, ${number})`,
  compare: (one, other) => one.urgency - other.urgency || byNumber(one, other),
};

const newestFirst: Order = {
  by: [desc(matters.number)],
  goesOn: ({ number }) => sql`${matters.number} < ${number}`,
  compare: (one, other) => -byNumber(one, other),
};

const placeOf = (row: QueueRow | undefined): QueuePlace | null =>
  row ? { urgency: row.urgency, number: row.number } : null;

/** The rows of a page are found first, and only then what stands beside them. */
function readWay(tx: Transaction, where: SQL | undefined, { by }: Order, most: number) {
  const page = tx
    .select()
    .from(matters)
    .where(where)
    .orderBy(...by)
    .limit(most + 1)
    .as("matters");
  return tx
    .select({
      id: page.id,
      number: page.number,
      urgency: page.urgency,
      kind: page.kind,
      stage: page.stage,
      receivedOn: page.receivedOn,
      product: answerNow("productName"),
      productBefore: answerBefore("productName"),
      respondent: answerNow("respondent"),
      respondentBefore: answerBefore("respondent"),
      stance,
      clock: page.nextClock,
      due: page.nextDue,
      start: clocks.startOn,
      paused: page.nextPaused,
      unit: units.name,
      unitEn: units.nameEn,
      handler: staff.displayName,
    })
    .from(page)
    .innerJoin(submissions, submissionOf(page))
    .leftJoin(units, and(eq(units.bureauId, page.bureauId), eq(units.id, page.unitId)))
    .leftJoin(staff, and(eq(staff.bureauId, page.bureauId), eq(staff.id, page.handlerId)))
    .leftJoin(
      clocks,
      and(
        eq(clocks.bureauId, page.bureauId),
        eq(clocks.matterId, page.id),
        eq(clocks.name, page.nextClock),
        isNull(clocks.supersededOn),
      ),
    );
}
