import { date, foreignKey, index, pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";
import type { Day } from "#app/domain/calendar/day.ts";
import { bytes } from "#db/schema/bytes.ts";
import { submissions } from "#db/schema/intake.ts";
import { matters } from "#db/schema/matters.ts";

/**
 * What a reporter added to a matter after filing, sealed like the submission itself. By the day: the hour is nobody's
 * business. Append only; the files lie with the evidence.
 */
export const supplements = pgTable(
  "supplements",
  {
    bureauId: uuid("bureau_id").notNull(),
    id: uuid().notNull(),
    submissionId: uuid("submission_id").notNull(),
    matterId: uuid("matter_id").notNull(),
    sealed: bytes().notNull(),
    addedOn: date("added_on").$type<Day>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.bureauId, table.id] }),
    index("supplements_by_matter").on(table.bureauId, table.matterId),
    foreignKey({
      columns: [table.bureauId, table.submissionId],
      foreignColumns: [submissions.bureauId, submissions.id],
    }),
    foreignKey({
      columns: [table.bureauId, table.matterId],
      foreignColumns: [matters.bureauId, matters.id],
    }),
  ],
);
