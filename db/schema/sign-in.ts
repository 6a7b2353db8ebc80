import {
  bigint,
  boolean,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from "drizzle-orm/pg-core";
import { ACCOUNT_NOTICES } from "#app/domain/staff/account-notice.ts";
import { STAFF_ROLES } from "#app/domain/staff/roles.ts";
import { STAFF_CHANGES } from "#app/domain/staff/staff-change.ts";
import { UNIT_CHANGES } from "#app/domain/staff/unit-change.ts";
import { bytes } from "#db/schema/bytes.ts";

const moment = (name: string) => timestamp(name, { withTimezone: true });

/** The secret behind somebody's codes, sealed; confirmed once a code has proved that their telephone has it. */
export const secondFactors = pgTable(
  "second_factors",
  {
    bureauId: uuid("bureau_id").notNull(),
    staffId: uuid("staff_id").notNull(),
    sealed: bytes().notNull(),
    confirmedAt: moment("confirmed_at"),
    lastStep: bigint("last_step", { mode: "number" }).notNull().default(0),
    /** In a row; and since when no more are looked at. */
    wrongCodes: integer("wrong_codes").notNull().default(0),
    heldAt: moment("held_at"),
  },
  (table) => [primaryKey({ columns: [table.bureauId, table.staffId] })],
);

/** For the day the telephone is lost; each works once. */
export const recoveryCodes = pgTable(
  "recovery_codes",
  {
    bureauId: uuid("bureau_id").notNull(),
    staffId: uuid("staff_id").notNull(),
    digest: text().notNull(),
    usedAt: moment("used_at"),
  },
  (table) => [primaryKey({ columns: [table.bureauId, table.staffId, table.digest] })],
);

/** Whoever has given a password and not yet a code. */
export const pendingSignIns = pgTable("pending_sign_ins", {
  digest: text().primaryKey(),
  staffId: uuid("staff_id").notNull(),
  tries: integer().notNull().default(0),
  expiresAt: moment("expires_at").notNull(),
});

/** A few minutes' memory, readable only with the key in a cookie. */
export const keptTexts = pgTable("kept_texts", {
  digest: text().primaryKey(),
  sealed: bytes().notNull(),
  expiresAt: moment("expires_at").notNull(),
});

/** How often something has failed lately, under a name that means nothing to whoever reads it. */
export const throttles = pgTable("throttles", {
  name: text().primaryKey(),
  failures: integer().notNull(),
  lastAt: moment("last_at").notNull(),
  triedAt: moment("tried_at"),
  /** From when whoever waits under this name may try; of everybody's, when the last of them may. */
  readyAt: moment("ready_at"),
});

/** Sign-ins that fail one after the other: of somebody here, of nobody that is known, or of everybody's too many. */
export const failureEpisodes = pgTable(
  "failure_episodes",
  {
    bureauId: uuid("bureau_id").notNull(),
    whose: text().notNull(),
    failures: integer().notNull(),
    /** Tries that were not looked at. */
    turnedAway: integer("turned_away").notNull().default(0),
    beganAt: moment("began_at").notNull(),
    lastAt: moment("last_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.bureauId, table.whose] })],
);

/** Who works here, as what and where: what one has asked for, and another confirmed or refused. */
export const staffChanges = pgTable(
  "staff_changes",
  {
    bureauId: uuid("bureau_id").notNull(),
    id: uuid().notNull(),
    staffId: uuid("staff_id").notNull(),
    kind: text({ enum: STAFF_CHANGES }).notNull(),
    role: text({ enum: STAFF_ROLES }).notNull(),
    unitId: uuid("unit_id"),
    askedBy: uuid("asked_by").notNull(),
    askedAt: moment("asked_at").notNull().defaultNow(),
    decidedBy: uuid("decided_by"),
    decidedAt: moment("decided_at"),
    approved: boolean(),
    /** When a reset was mailed to whom it is about. */
    toldAt: moment("told_at"),
  },
  (table) => [primaryKey({ columns: [table.bureauId, table.id] })],
);

/** Which units there are: what one has asked for, and another confirmed or refused. */
export const unitChanges = pgTable(
  "unit_changes",
  {
    bureauId: uuid("bureau_id").notNull(),
    id: uuid().notNull(),
    unitId: uuid("unit_id").notNull(),
    kind: text({ enum: UNIT_CHANGES }).notNull(),
    name: text().notNull(),
    nameEn: text("name_en").notNull(),
    mail: text().notNull(),
    upperUnitId: uuid("upper_unit_id"),
    askedBy: uuid("asked_by").notNull(),
    askedAt: moment("asked_at").notNull().defaultNow(),
    decidedBy: uuid("decided_by"),
    decidedAt: moment("decided_at"),
    approved: boolean(),
  },
  (table) => [primaryKey({ columns: [table.bureauId, table.id] })],
);

/** Mails to staff about their own account, on their way; written with what they tell of. */
export const accountNotices = pgTable(
  "account_notices",
  {
    bureauId: uuid("bureau_id").notNull(),
    id: uuid().notNull(),
    staffId: uuid("staff_id").notNull(),
    name: text({ enum: ACCOUNT_NOTICES }).notNull(),
    owedAt: moment("owed_at").notNull().defaultNow(),
    sentAt: moment("sent_at"),
    attempts: integer().notNull().default(0),
    /** While a worker has it in hand, the end of its lease; after a failure, when to try again. */
    tryAfter: moment("try_after").notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.bureauId, table.id] })],
);
