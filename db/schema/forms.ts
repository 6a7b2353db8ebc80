import { index, pgTable, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { bureaus } from "#db/schema/office.ts";

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
