import { type SQL, sql } from "drizzle-orm";
import type { ReadableQuestion } from "#app/domain/intake/readable.ts";
import type { OfAnswer } from "#app/domain/matter/corrections/recorded.ts";
import { submissions } from "#db/schema/intake.ts";
import { matters } from "#db/schema/matters.ts";

/** What was answered to a question whose answer stays readable in the register. */
export const answerTo = (question: ReadableQuestion): SQL<string | null> =>
  sql`${submissions.answers} ->> ${sql.raw(`'${question}'`)}`;

/** The same as it stands on a matter: what two have put right comes in place of what was filed. */
export const answerNow = (question: OfAnswer): SQL<string> =>
  sql`coalesce(${putRight(question)}, ${answerTo(question)}, '')`;

/** What was filed, where something else was put in its place; null where it stands. */
export const answerBefore = (question: OfAnswer): SQL<string | null> =>
  sql`case when ${putRight(question)} is not null then ${answerTo(question)} end`;

const putRight = (question: OfAnswer): SQL =>
  sql`${matters.corrected} ->> ${sql.raw(`'${question}'`)}`;
