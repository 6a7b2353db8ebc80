import { sql } from "drizzle-orm";
import {
  foreignKey,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import type { Queue } from "#app/domain/access/queues.ts";
import { staff, units } from "#db/schema/office.ts";

/** What somebody wants of a queue again and again: a way of asking, and nothing of any matter. */
export const savedViews = pgTable(
  "saved_views",
  {
    bureauId: uuid("bureau_id").notNull(),
    id: uuid().notNull(),
    /** Whose whole unit sees it; null for its maker's own. */
    unitId: uuid("unit_id"),
    queue: text().$type<Queue>().notNull(),
    /** As an address says it: `kind=report&light=red`. */
    asks: text().notNull(),
    name: text().notNull(),
    madeBy: uuid("made_by").notNull(),
    madeAt: timestamp("made_at", { withTimezone: true }).notNull().defaultNow(),
    /** Who named it anew, put it away or put it back, as the last. */
    changedBy: uuid("changed_by"),
    /** Put away, and still to be put back; gone for good when the next one follows. */
    goneAt: timestamp("gone_at", { withTimezone: true }),
  },
  (table) => [
    primaryKey({ columns: [table.bureauId, table.id] }),
    uniqueIndex("saved_views_own")
      .on(table.bureauId, table.madeBy, table.name)
      .where(sql`${table.unitId} is null and ${table.goneAt} is null`),
    uniqueIndex("saved_views_of_unit")
      .on(table.bureauId, table.unitId, table.name)
      .where(sql`${table.unitId} is not null and ${table.goneAt} is null`),
    foreignKey({
      name: "saved_views_unit",
      columns: [table.bureauId, table.unitId],
      foreignColumns: [units.bureauId, units.id],
    }),
    foreignKey({
      name: "saved_views_made_by",
      columns: [table.bureauId, table.madeBy],
      foreignColumns: [staff.bureauId, staff.id],
    }),
    foreignKey({
      name: "saved_views_changed_by",
      columns: [table.bureauId, table.changedBy],
      foreignColumns: [staff.bureauId, staff.id],
    }),
  ],
);
