import { and, desc, eq, inArray, sql } from "drizzle-orm";
import { type Day, day } from "#app/domain/calendar/day.ts";
import type { SearchField } from "#app/domain/search/fields.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { readAs, type Transaction } from "#db/client.server.ts";
import { answerBefore, answerNow } from "#db/queries/matter/answer-to.server.ts";
import { visibleTo } from "#db/queries/matter/visible.server.ts";
import { submissions } from "#db/schema/intake.ts";
import { submissionOf } from "#db/schema/joins.ts";
import { matters } from "#db/schema/matters.ts";
import { staff, units } from "#db/schema/office.ts";

const ROWS_A_PAGE = 50;

/** The last row of the page before: where the next one goes on. */
export type FoundPlace = { readonly receivedOn: Day; readonly id: string };
export type FoundRow = Awaited<ReturnType<typeof findFound>>["rows"][number];

/** A word as the database is asked for it. */
export type KeyedWord = Readonly<Record<"grams" | "keyed" | "digests", readonly string[]>> & {
  readonly begins: string | null;
  readonly ends: string | null;
};

const FROM_THE_NEWEST: FoundPlace = {
  receivedOn: day("9999-12-31"),
  id: "ffffffff-ffff-ffff-ffff-ffffffffffff",
};

/** Nothing in it tells an insider from anybody else, and nothing how many there are. */
export const findFound = (
  viewer: Officer,
  words: readonly KeyedWord[],
  after: FoundPlace | null,
  most = ROWS_A_PAGE,
) =>
  readAs(viewer, async (tx) => {
    const found = await foundBy(tx, words, after ?? FROM_THE_NEWEST, most + 1);
    const shown = found.slice(0, most);
    const rows = await readRows(tx, viewer, shown);
    const last = found.length > most ? shown.at(-1) : undefined;
    return {
      rows: rows.map((row) => ({ ...row, by: shown.find(({ id }) => id === row.id)?.by ?? [] })),
      next: last ? { receivedOn: last.receivedOn, id: last.id } : null,
    };
  });

/** Policy: among more than so many nobody looks for one by its name. */
export const MOST_AMONG = 500;

export const findFoundIds = (viewer: Officer, words: readonly KeyedWord[]) =>
  readAs(viewer, async (tx) =>
    (await foundBy(tx, words, FROM_THE_NEWEST, MOST_AMONG)).map(({ id }) => id),
  );

type Found = FoundPlace & { readonly by: readonly SearchField[] };

/** The database itself asks what the viewer may know of. */
async function foundBy(
  tx: Transaction,
  words: readonly KeyedWord[],
  { receivedOn, id }: FoundPlace,
  most: number,
): Promise<readonly Found[]> {
  const { rows } = await tx.execute<Found>(
    sql`select matter_id as id, received_on::text as "receivedOn", fields as by
      from found_matters(${JSON.stringify(words)}::jsonb, ${receivedOn}::date, ${id}::uuid, ${most}::integer)`,
  );
  return rows;
}

function readRows(tx: Transaction, viewer: Officer, found: readonly Found[]) {
  return tx
    .select({
      id: matters.id,
      number: matters.number,
      kind: matters.kind,
      stage: matters.stage,
      receivedOn: matters.receivedOn,
      product: answerNow("productName"),
      productBefore: answerBefore("productName"),
      respondent: answerNow("respondent"),
      respondentBefore: answerBefore("respondent"),
      due: matters.nextDue,
      paused: matters.nextPaused,
      unit: units.name,
      unitEn: units.nameEn,
      handler: staff.displayName,
    })
    .from(matters)
    .innerJoin(submissions, submissionOf(matters))
    .leftJoin(units, and(eq(units.bureauId, matters.bureauId), eq(units.id, matters.unitId)))
    .leftJoin(staff, and(eq(staff.bureauId, matters.bureauId), eq(staff.id, matters.handlerId)))
    .where(
      and(
        visibleTo(viewer),
        inArray(
          matters.id,
          found.map(({ id }) => id),
        ),
      ),
    )
    .orderBy(desc(matters.receivedOn), desc(matters.id));
}
