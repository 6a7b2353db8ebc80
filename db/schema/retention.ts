import { date, foreignKey, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import type { Day } from "#app/domain/calendar/day.ts";
import { HOLD_GROUNDS } from "#app/domain/retention/retention.ts";
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
