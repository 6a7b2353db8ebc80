import {
  boolean,
  foreignKey,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from "drizzle-orm/pg-core";
import { STAFF_ROLES } from "#app/domain/people/roles.ts";

export const bureaus = pgTable("bureaus", {
  id: uuid().primaryKey(),
  name: text().notNull(),
  nameEn: text("name_en").notNull(),
});

/** Every table a bureau owns carries its bureau in the key, so that provinces can be spread over databases. */
export const units = pgTable(
  "units",
  {
    bureauId: uuid("bureau_id")
      .notNull()
      .references(() => bureaus.id),
    id: uuid().notNull(),
    name: text().notNull(),
    nameEn: text("name_en").notNull(),
    mail: text().notNull(),
    /** Where a matter goes that must be kept from this unit; null at the top. */
    upperUnitId: uuid("upper_unit_id"),
  },
  (table) => [
    primaryKey({ columns: [table.bureauId, table.id] }),
    foreignKey({
      name: "upper_unit",
      columns: [table.bureauId, table.upperUnitId],
      foreignColumns: [table.bureauId, table.id],
    }),
  ],
);

export const staff = pgTable(
  "staff",
  {
    bureauId: uuid("bureau_id")
      .notNull()
      .references(() => bureaus.id),
    id: uuid().notNull(),
    signInName: text("sign_in_name").notNull().unique(),
    displayName: text("display_name").notNull(),
    role: text({ enum: STAFF_ROLES }).notNull(),
    unitId: uuid("unit_id"),
    mail: text().notNull(),
    passwordHash: text("password_hash").notNull(),
    active: boolean().notNull().default(true),
  },
  (table) => [primaryKey({ columns: [table.bureauId, table.id] })],
);

/** Only the digest of the cookie is kept: whoever reads this table can sign in as nobody. */
export const sessions = pgTable("sessions", {
  digest: text().primaryKey(),
  staffId: uuid("staff_id"),
  submissionId: uuid("submission_id"),
  seenAt: timestamp("seen_at", { withTimezone: true }).notNull(),
  expiresAt: timestamp("expires_at", { withTimezone: true }).notNull(),
});
