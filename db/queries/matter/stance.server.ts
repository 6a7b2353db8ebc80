import { type SQL, sql } from "drizzle-orm";
import { answerTo } from "#db/queries/matter/answer-to.server.ts";
import { submissions } from "#db/schema/intake.ts";
import { matters } from "#db/schema/matters.ts";

export type Stance = "named" | "confidential" | "anonymous";

/** How the reporter of this matter stands towards us. Who complains gives a name, be the report that came along confidential. */
export const stance: SQL<Stance> = sql`case
  when ${matters.kind} = 'complaint' and ${submissions.maskedName} is not null then 'named'
  else coalesce(${answerTo("stance")},
    case when ${submissions.maskedName} is null then 'anonymous' else 'named' end) end`;

/** Who asked for confidence is not named, not even by the first character. */
export const shownName: SQL<string | null> =
  sql`case when ${stance} = 'named' then ${submissions.maskedName} end`;
