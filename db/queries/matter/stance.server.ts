import { type SQL, sql } from "drizzle-orm";
import { answerTo } from "#db/queries/matter/answer-to.server.ts";
import { submissions } from "#db/schema/intake.ts";

export type Stance = "named" | "confidential" | "anonymous";

/** How the reporter stands towards us. A complaint asks no such question: whoever complains gives a name. */
export const stance: SQL<Stance> = sql`coalesce(${answerTo("stance")},
  case when ${submissions.maskedName} is null then 'anonymous' else 'named' end)`;
