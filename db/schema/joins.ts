import { and, eq, type SQLWrapper } from "drizzle-orm";
import { submissions } from "#db/schema/intake.ts";
import { matters } from "#db/schema/matters.ts";

type OfBureau<Name extends string> = Readonly<Record<"bureauId" | Name, SQLWrapper>>;

/** The matter of a row, as joins ask for it. The bureau is named, because every key and index begins with it. */
export const matterOf = (row: OfBureau<"matterId">) =>
  and(eq(matters.bureauId, row.bureauId), eq(matters.id, row.matterId));

/** The submission of a row. */
export const submissionOf = (row: OfBureau<"submissionId">) =>
  and(eq(submissions.bureauId, row.bureauId), eq(submissions.id, row.submissionId));
