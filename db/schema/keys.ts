import { foreignKey, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import type { Holder } from "#app/domain/exclusion/holder.ts";
import { PARTS } from "#app/domain/intake/part.ts";
import { bytes } from "#db/schema/bytes.ts";
import { submissions } from "#db/schema/intake.ts";

/** The key to a part of a submission's content, once for every holder of a matter it is for, sealed for that holder. */
export const contentKeys = pgTable(
  "content_keys",
  {
    bureauId: uuid("bureau_id").notNull(),
    submissionId: uuid("submission_id").notNull(),
    part: text({ enum: PARTS }).notNull().default("shared"),
    holder: text().$type<Holder>().notNull(),
    wrapped: bytes().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.bureauId, table.submissionId, table.part, table.holder] }),
    foreignKey({
      columns: [table.bureauId, table.submissionId],
      foreignColumns: [submissions.bureauId, submissions.id],
    }),
  ],
);
