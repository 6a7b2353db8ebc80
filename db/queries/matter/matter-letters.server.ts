import { and, desc, eq, ne, sql } from "drizzle-orm";
import { AUDIENCES, MESSAGE_NOTICE } from "#app/domain/letters/letter.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { readAs } from "#db/client.server.ts";
import { shownName } from "#db/queries/matter/stance.server.ts";
import { visibleTo } from "#db/queries/matter/visible.server.ts";
import { submissions } from "#db/schema/intake.ts";
import { matterOf, submissionOf } from "#db/schema/joins.ts";
import { letters } from "#db/schema/letters.ts";
import { matters } from "#db/schema/matters.ts";

export type LetterLine = Awaited<ReturnType<typeof findMatterLetters>>[number];

/** The letters a matter has owed, newest first, and whether they have left. */
export function findMatterLetters(viewer: Officer, matterId: string) {
  return readAs(viewer, (tx) =>
    tx
      .select({
        id: letters.id,
        audience: letters.audience,
        title: sql<string>`${letters.words} #>> '{zh,title}'`,
        titleEn: sql<string>`${letters.words} #>> '{en,title}'`,
        // The moment itself would tell when somebody filed.
        isSent: sql<boolean>`${letters.sentAt} is not null`,
        isWithdrawn: sql<boolean>`${letters.withdrawnAt} is not null`,
      })
      .from(letters)
      .innerJoin(matters, matterOf(letters))
      .where(
        and(visibleTo(viewer), eq(letters.matterId, matterId), ne(letters.name, MESSAGE_NOTICE)),
      )
      .orderBy(desc(letters.owedAt), rank, letters.name, letters.id),
  );
}

/** Of one moment the reporter's letter stands first, then the office's in their fixed order. */
const rank = sql`array_position(array[${sql.join(
  AUDIENCES.map((audience) => sql`${audience}`),
  sql`, `,
)}]::text[], ${letters.audience})`;

const named = sql<string | null>`case when ${letters.audience} = 'reporter' then ${shownName} end`;

/** One letter as it was written, addressed as the office may address it. */
export async function findMatterLetter(viewer: Officer, matterId: string, letterId: string) {
  const [row] = await readAs(viewer, (tx) =>
    tx
      .select({
        number: matters.number,
        audience: letters.audience,
        words: letters.words,
        to: named,
      })
      .from(letters)
      .innerJoin(matters, matterOf(letters))
      .innerJoin(submissions, submissionOf(matters))
      .where(and(visibleTo(viewer), eq(letters.matterId, matterId), eq(letters.id, letterId))),
  );
  return row ?? null;
}
