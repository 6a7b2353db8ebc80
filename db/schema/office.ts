import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  date,
  foreignKey,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from "drizzle-orm/pg-core";
import type { Day } from "#app/domain/calendar/day.ts";
import { USUAL_MAIL_HOURS } from "#app/domain/letters/mail-hours.ts";
import { LEVELS } from "#app/domain/office/facts.ts";
import { STAFF_ROLES } from "#app/domain/staff/roles.ts";

/** Empty is not given: an office that was founded before there were columns has a name and nothing else. */
const given = (name: string) => text(name).notNull().default("");
const FACTS = {
  name: text().notNull(),
  nameEn: text("name_en").notNull(),
  level: text({ enum: ["", ...LEVELS] })
    .notNull()
    .default(""),
  divisionCode: given("division_code"),
  intakeUnit: given("intake_unit"),
  intakeUnitEn: given("intake_unit_en"),
  address: given("address"),
  addressEn: given("address_en"),
  hours: given("hours"),
  hoursEn: given("hours_en"),
  phone: given("phone"),
  siteCode: given("site_code"),
  icpNumber: given("icp_number"),
  policeNumber: given("police_number"),
  faultLink: given("fault_link"),
};

export const bureaus = pgTable("bureaus", {
  id: uuid().primaryKey(),
  ...FACTS,
  /** From which sum on, in fen, a reward is decided with a member from outside; null: never. */
  outsideMemberFrom: bigint("outside_member_from", { mode: "number" }),
});

/** What the office says of itself: what one has asked for, and another confirmed or refused. */
export const bureauChanges = pgTable(
  "bureau_changes",
  {
    bureauId: uuid("bureau_id")
      .notNull()
      .references(() => bureaus.id),
    id: uuid().notNull(),
    ...FACTS,
    askedBy: uuid("asked_by").notNull(),
    askedAt: timestamp("asked_at", { withTimezone: true }).notNull().defaultNow(),
    decidedBy: uuid("decided_by"),
    decidedAt: timestamp("decided_at", { withTimezone: true }),
    approved: boolean(),
    /** Why it was refused; empty where it was not. */
    reason: given("reason"),
  },
  (table) => [
    primaryKey({ columns: [table.bureauId, table.id] }),
    foreignKey({
      columns: [table.bureauId, table.askedBy],
      foreignColumns: [staff.bureauId, staff.id],
    }),
    foreignKey({
      columns: [table.bureauId, table.decidedBy],
      foreignColumns: [staff.bureauId, staff.id],
    }),
  ],
);

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
    /** A closed unit keeps its name in what happened; nothing goes there any more. */
    closedOn: date("closed_on").$type<Day>(),
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
    /** The first day on which the role counts for an approval. */
    roleSince: date("role_since")
      .$type<Day>()
      .notNull()
      .default(sql`((now() at time zone 'Asia/Shanghai')::date + 1)`),
    mustChangePassword: boolean("must_change_password").notNull().default(false),
    /** At which hours of the day they have what is new by mail; none for never. */
    mailHours: integer("mail_hours")
      .array()
      .notNull()
      .default([...USUAL_MAIL_HOURS]),
  },
  (table) => [primaryKey({ columns: [table.bureauId, table.id] })],
);

/** Only the digest of the cookie is kept: whoever reads this table can sign in as nobody. */
export const sessions = pgTable("sessions", {
  digest: text().primaryKey(),
  /** What a session is called where somebody ends it from another one. */
  id: uuid().notNull().defaultRandom().unique(),
  staffId: uuid("staff_id"),
  submissionId: uuid("submission_id"),
  begunAt: timestamp("begun_at", { withTimezone: true }).notNull().defaultNow(),
  /** When a code was last given in it. */
  provenAt: timestamp("proven_at", { withTimezone: true }),
  seenAt: timestamp("seen_at", { withTimezone: true }).notNull(),
  expiresAt: timestamp("expires_at", { withTimezone: true }).notNull(),
});
