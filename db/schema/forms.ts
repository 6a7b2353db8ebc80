import { sql } from "drizzle-orm";
import { foreignKey, index, pgTable, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { bureaus, staff, units } from "#db/schema/office.ts";

/** The forms that have been acted on: by whom, with what, and where that led. Forgotten after some days. */
export const formKeys = pgTable(
  "form_keys",
  {
    bureauId: uuid("bureau_id")
      .notNull()
      .references(() => bureaus.id),
    /** A member of staff, or the submission whose receipt was shown. */
    actor: uuid().notNull(),
    key: text().notNull(),
    route: text().notNull(),
    /** A digest under our own key: whoever reads this table learns nothing of what was typed. */
    payload: text().notNull(),
    /** Empty only while the work is being done, which nobody else sees. */
    location: text(),
    expiresAt: timestamp("expires_at", { withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.bureauId, table.actor, table.key] }),
    index("form_keys_by_expiry").on(table.expiresAt),
  ],
);

/** What a unit writes again and again in the forms of its actions. Append only; retired, it is offered no more. */
export const phrases = pgTable(
  "phrases",
  {
    bureauId: uuid("bureau_id").notNull(),
    id: uuid().notNull(),
    unitId: uuid("unit_id").notNull(),
    action: text().notNull(),
    /** Of the action's list of grounds; null for whichever. */
    ground: text(),
    name: text().notNull(),
    words: text().notNull(),
    madeBy: uuid("made_by").notNull(),
    madeAt: timestamp("made_at", { withTimezone: true }).notNull().defaultNow(),
    retiredBy: uuid("retired_by"),
    /** A trigger enters it. */
    retiredAt: timestamp("retired_at", { withTimezone: true }),
  },
  (table) => [
    primaryKey({ columns: [table.bureauId, table.id] }),
    index("phrases_in_use").on(table.bureauId, table.unitId).where(sql`${table.retiredBy} is null`),
    foreignKey({
      name: "phrases_unit",
      columns: [table.bureauId, table.unitId],
      foreignColumns: [units.bureauId, units.id],
    }),
    foreignKey({
      name: "phrases_made_by",
      columns: [table.bureauId, table.madeBy],
      foreignColumns: [staff.bureauId, staff.id],
    }),
    foreignKey({
      name: "phrases_retired_by",
      columns: [table.bureauId, table.retiredBy],
      foreignColumns: [staff.bureauId, staff.id],
    }),
  ],
);
