import {
  date,
  foreignKey,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from "drizzle-orm/pg-core";
import type { Day } from "#app/domain/calendar/day.ts";
import type { RoutingRow } from "#app/domain/routing/row.ts";
import { staff } from "#db/schema/office.ts";

/** A version of the routing table from a day on, with the document that says so. Append only. */
export const routingTables = pgTable(
  "routing_tables",
  {
    bureauId: uuid("bureau_id").notNull(),
    id: uuid().notNull(),
    fromOn: date("from_on").$type<Day>().notNull(),
    rows: jsonb().$type<readonly RoutingRow[]>().notNull(),
    source: text().notNull(),
    enteredBy: uuid("entered_by").notNull(),
    enteredAt: timestamp("entered_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.bureauId, table.id] }),
    foreignKey({
      columns: [table.bureauId, table.enteredBy],
      foreignColumns: [staff.bureauId, staff.id],
    }),
  ],
);

/** Who else said that a version is right. Without a row here it suggests nothing. */
export const routingConfirmations = pgTable(
  "routing_confirmations",
  {
    bureauId: uuid("bureau_id").notNull(),
    tableId: uuid("table_id").notNull(),
    confirmedBy: uuid("confirmed_by").notNull(),
    confirmedAt: timestamp("confirmed_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.bureauId, table.tableId] }),
    foreignKey({
      columns: [table.bureauId, table.tableId],
      foreignColumns: [routingTables.bureauId, routingTables.id],
    }),
    foreignKey({
      columns: [table.bureauId, table.confirmedBy],
      foreignColumns: [staff.bureauId, staff.id],
    }),
  ],
);
