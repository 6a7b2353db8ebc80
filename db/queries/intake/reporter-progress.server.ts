import { and, asc, desc, eq, inArray, isNull, ne, sql } from "drizzle-orm";
import { MESSAGE_NOTICE } from "#app/domain/letters/letter.ts";
import { env } from "#app/env.server.ts";
import { db } from "#db/client.server.ts";
import { namedOfficials } from "#db/schema/exclusions.ts";
import { submissions } from "#db/schema/intake.ts";
import { matterOf, submissionOf } from "#db/schema/joins.ts";
import { letters } from "#db/schema/letters.ts";
import { matters } from "#db/schema/matters.ts";
import { units } from "#db/schema/office.ts";

/** Everything a reporter may know of their own submission: its matters with the unit that deals with each, and the letters to them. */
export async function reporterProgress(submissionId: string) {
  const [submission] = await db
    .select({
      receivedOn: submissions.receivedOn,
      answers: submissions.answers,
      isIdentified: submissions.identified,
    })
    .from(submissions)
    .where(and(eq(submissions.bureauId, env.BUREAU_ID), eq(submissions.id, submissionId)));
  if (!submission) return null;

  const own = await db
    .select({
      matter: matters,
      unit: { name: units.name, nameEn: units.nameEn },
      /** It is not known yet who may see it: an official was named whom nobody has recognised, and nobody is above. */
      hasNoDecider: sql<boolean>`${matters.escalatedTo} is null and exists (select from ${namedOfficials}
        where ${namedOfficials.bureauId} = ${matters.bureauId} and ${namedOfficials.matterId} = ${matters.id}
          and ${namedOfficials.resolvedOn} is null)`,
    })
    .from(matters)
    .leftJoin(units, eq(units.id, sql`coalesce(${matters.escalatedTo}, ${matters.unitId})`))
    .where(and(eq(matters.bureauId, env.BUREAU_ID), eq(matters.submissionId, submissionId)))
    .orderBy(asc(matters.kind));

  const { productName, respondent } = submission.answers;
  return {
    receivedOn: submission.receivedOn,
    isIdentified: submission.isIdentified,
    about: [productName, respondent].filter((answer) => typeof answer === "string"),
    matters: own,
    letters: await lettersTo(own.map(({ matter }) => matter.id)),
  };
}

function lettersTo(matterIds: readonly string[]) {
  return db
    .select({ id: letters.id, matterId: letters.matterId, words: letters.words })
    .from(letters)
    .where(
      and(
        eq(letters.bureauId, env.BUREAU_ID),
        inArray(letters.matterId, [...matterIds]),
        eq(letters.audience, "reporter"),
        isNull(letters.withdrawnAt),
        ne(letters.name, MESSAGE_NOTICE),
      ),
    )
    .orderBy(desc(letters.owedAt), desc(letters.id));
}

/** One letter, if it was written to this reporter. */
export async function reporterLetter(submissionId: string, letterId: string) {
  const [row] = await db
    .select({ words: letters.words, kind: matters.kind, maskedName: submissions.maskedName })
    .from(letters)
    .innerJoin(matters, matterOf(letters))
    .innerJoin(submissions, submissionOf(matters))
    .where(
      and(
        eq(letters.bureauId, env.BUREAU_ID),
        eq(letters.id, letterId),
        eq(letters.audience, "reporter"),
        isNull(letters.withdrawnAt),
        eq(matters.submissionId, submissionId),
      ),
    );
  return row;
}
