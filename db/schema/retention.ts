import { date, foreignKey, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import type { Day } from "#app/domain/calendar/day.ts";
import { HOLD_GROUNDS } from "#app/domain/retention/retention.ts";
import { submissions } from "#db/schema/intake.ts";
import { matters } from "#db/schema/matters.ts";

/** What keeps the content of a matter beyond its time. */
export const retentionHolds = pgTable(
  "retention_holds",
  {
    bureauId: uuid("bureau_id").notNull(),
    id: uuid().notNull(),
    matterId: uuid("matter_id").notNull(),
    ground: text({ enum: HOLD_GROUNDS }).notNull(),
    placedBy: uuid("placed_by").notNull(),
    placedOn: date("placed_on").$type<Day>().notNull(),
    liftedBy: uuid("lifted_by"),
    liftedOn: date("lifted_on").$type<Day>(),
  },
  (table) => [
    primaryKey({ columns: [table.bureauId, table.id] }),
    foreignKey({
      columns: [table.bureauId, table.matterId],
      foreignColumns: [matters.bureauId, matters.id],
    }),
  ],
);

/** On which day it is worth asking whether a submission may be erased; what was erased has no row here any more. */
export const erasureCalendar = pgTable(
  "erasure_calendar",
  {
    bureauId: uuid("bureau_id").notNull(),
    submissionId: uuid("submission_id").notNull(),
    askOn: date("ask_on").$type<Day>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.bureauId, table.submissionId] }),
    foreignKey({
      name: "erasure_calendar_submission",
      columns: [table.bureauId, table.submissionId],
      foreignColumns: [submissions.bureauId, submissions.id],
    }),
    index("erasure_calendar_by_day").on(table.bureauId, table.askOn, table.submissionId),
  ],
);
