import { foreignKey, pgSchema, primaryKey, uuid } from "drizzle-orm/pg-core";
import { bytes } from "#db/schema/bytes.ts";
import { submissions } from "#db/schema/intake.ts";

/** What only the vault reads. Everybody else may put an identity in, and never sees it again. */
const vault = pgSchema("vault");

export const identities = vault.table(
  "identities",
  {
    bureauId: uuid("bureau_id").notNull(),
    submissionId: uuid("submission_id").notNull(),
    sealed: bytes().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.bureauId, table.submissionId] }),
    foreignKey({
      columns: [table.bureauId, table.submissionId],
      foreignColumns: [submissions.bureauId, submissions.id],
    }),
  ],
);
