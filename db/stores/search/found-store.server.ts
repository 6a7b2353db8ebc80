import { and, eq, inArray, sql } from "drizzle-orm";
import type { Day } from "#app/domain/calendar/day.ts";
import type { SearchField } from "#app/domain/search/fields.ts";
import { env } from "#app/env.server.ts";
import { db, type Transaction } from "#db/client.server.ts";
import { submissions } from "#db/schema/intake.ts";
import { submissionOf } from "#db/schema/joins.ts";
import { matters } from "#db/schema/matters.ts";
import { searchBacklog, searchDigests, searchGrams } from "#db/schema/search/found.ts";

const bureauId = env.BUREAU_ID;

type Of = { readonly id: string; readonly receivedOn: Day };
/** As it is put down: a piece or a digest, and in which field it stands. */
export type Put = { readonly field: SearchField; readonly as: string };

/** Makes a matter findable by these. One statement: a filing waits for it. */
export async function insertFound(
  tx: Transaction,
  { id, receivedOn }: Of,
  grams: readonly Put[],
  digests: readonly Put[],
): Promise<void> {
  await tx.execute(sql`
    with pieces as (
      insert into search_grams (bureau_id, gram, received_on, matter_id, field)
      select ${bureauId}, piece, ${receivedOn}, ${id}, field from ${rowsOf(grams)} on conflict do nothing)
    insert into search_digests (bureau_id, digest, received_on, matter_id, field)
    select ${bureauId}, piece, ${receivedOn}, ${id}, field from ${rowsOf(digests)} on conflict do nothing`);
}

const rowsOf = (all: readonly Put[]) =>
  sql`unnest(${texts(all.map(({ as }) => as))}::text[], ${texts(all.map(({ field }) => field))}::text[]) as put(piece, field)`;

/** As one value, however many there are. */
const texts = (all: readonly string[]) => sql.param([...all]);

/** Takes away by what these were found, or of it these fields alone. */
export async function dropFound(
  tx: Transaction,
  matterIds: readonly string[],
  fields?: readonly SearchField[],
): Promise<void> {
  for (const table of [searchGrams, searchDigests])
    await tx
      .delete(table)
      .where(
        and(
          eq(table.bureauId, bureauId),
          inArray(table.matterId, [...matterIds]),
          fields && inArray(table.field, [...fields]),
        ),
      );
}

/** What of a matter stands readable, to make it findable by. */
export async function findWritten(tx: Transaction, matterId: string) {
  const [row] = await tx
    .select({
      id: matters.id,
      kind: matters.kind,
      receivedOn: matters.receivedOn,
      submissionId: matters.submissionId,
      corrected: matters.corrected,
      findings: matters.findings,
      answers: submissions.answers,
      sealedAnswers: submissions.sealedAnswers,
    })
    .from(matters)
    .innerJoin(submissions, submissionOf(matters))
    .where(and(eq(matters.bureauId, bureauId), eq(matters.id, matterId)));
  return row ?? null;
}

/** Takes some of those that wait to be made findable. Of two processes at once the second waits, and takes what is left. */
export async function takeBacklog(tx: Transaction, most: number): Promise<readonly string[]> {
  const { bureauId: bureau, matterId } = searchBacklog;
  const some = tx
    .select({ matterId })
    .from(searchBacklog)
    .where(eq(bureau, bureauId))
    .orderBy(matterId)
    .limit(most);
  const taken = await tx
    .delete(searchBacklog)
    .where(and(eq(bureau, bureauId), inArray(matterId, some)))
    .returning({ id: matterId });
  return taken.map(({ id }) => id);
}

/** Whether anything waits: a search says so. */
export async function hasBacklog(): Promise<boolean> {
  const [row] = await db
    .select({ id: searchBacklog.matterId })
    .from(searchBacklog)
    .where(eq(searchBacklog.bureauId, bureauId))
    .limit(1);
  return row !== undefined;
}
