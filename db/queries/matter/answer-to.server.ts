import { type SQL, sql } from "drizzle-orm";
import type { ReadableQuestion } from "#app/domain/intake/readable.ts";
import { submissions } from "#db/schema/intake.ts";

/** What was answered to a question whose answer stays readable in the register. */
export const answerTo = (question: ReadableQuestion): SQL<string | null> =>
  sql`${submissions.answers} ->> ${sql.raw(`'${question}'`)}`;
