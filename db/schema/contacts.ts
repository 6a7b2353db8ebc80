import { sql } from "drizzle-orm";
import { check, foreignKey, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { bytes } from "#db/schema/bytes.ts";
import { submissions } from "#db/schema/intake.ts";

/** How a complainant is reached, sealed under the key of their complaint. Append only; none of a report. */
export const contacts = pgTable(
  "contacts",
  {
    bureauId: uuid("bureau_id").notNull(),
    submissionId: uuid("submission_id").notNull(),
    /** Whose key opens it: the submission's only one, or that of the complaint in it. */
    part: text({ enum: ["shared", "complaint"] }).notNull(),
    sealed: bytes().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.bureauId, table.submissionId] }),
    check("contacts_part", sql`${table.part} in ('shared', 'complaint')`),
    foreignKey({
      name: "contacts_submission",
      columns: [table.bureauId, table.submissionId],
      foreignColumns: [submissions.bureauId, submissions.id],
    }),
  ],
);
