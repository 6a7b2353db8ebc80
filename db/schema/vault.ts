import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  date,
  foreignKey,
  integer,
  jsonb,
  pgSchema,
  primaryKey,
  text,
  timestamp,
  uuid,
} from "drizzle-orm/pg-core";
import type { Day } from "#app/domain/calendar/day.ts";
import { type IdentityField, PURPOSE_CODES } from "#app/domain/identity/unsealing.ts";
import { KINDS } from "#app/domain/intake/kind.ts";
import { STAGES } from "#app/domain/matter/stage.ts";
import type { Reward } from "#app/domain/reward/reward.ts";
import { bytes } from "#db/schema/bytes.ts";
import { submissions } from "#db/schema/intake.ts";

/** What only the vault reads. Everybody else may put an identity in, and never sees it again. */
const vault = pgSchema("vault");
const moment = (name: string) => timestamp(name, { withTimezone: true }).notNull();

export const identities = vault.table(
  "identities",
  {
    bureauId: uuid("bureau_id").notNull(),
    submissionId: uuid("submission_id").notNull(),
    sealed: bytes().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.bureauId, table.submissionId] }),
    foreignKey({
      columns: [table.bureauId, table.submissionId],
      foreignColumns: [submissions.bureauId, submissions.id],
    }),
  ],
);

/**
 * The vault's own register of custodians: who they are, where they are written to, and their factor, sealed for the vault.
 * Only the owner's command line enters somebody; neither pages nor the vault itself can. A step of a factor is used once.
 */
export const custodians = vault.table(
  "custodians",
  {
    bureauId: uuid("bureau_id").notNull(),
    staffId: uuid("staff_id").notNull(),
    unitId: uuid("unit_id").notNull(),
    name: text().notNull(),
    mail: text().notNull(),
    sealedFactor: bytes("sealed_factor").notNull(),
    /** The day of enrolment; it counts some days later. */
    confirmedOn: date("confirmed_on").$type<Day>().notNull(),
    lastStep: bigint("last_step", { mode: "number" }).notNull().default(0),
    failures: integer().notNull().default(0),
    failedAt: timestamp("failed_at", { withTimezone: true }),
  },
  (table) => [primaryKey({ columns: [table.bureauId, table.staffId] })],
);

export const requests = vault.table(
  "requests",
  {
    bureauId: uuid("bureau_id").notNull(),
    id: uuid().notNull(),
    act: uuid().notNull().unique(),
    matterId: uuid("matter_id").notNull(),
    submissionId: uuid("submission_id").notNull(),
    number: text().notNull(),
    purpose: text({ enum: PURPOSE_CODES }).notNull(),
    fields: text().array().$type<readonly IdentityField[]>().notNull(),
    explanation: text().notNull(),
    requestedBy: uuid("requested_by").notNull(),
    requestedAt: moment("requested_at"),
    expiresAt: moment("expires_at"),
  },
  (table) => [primaryKey({ columns: [table.bureauId, table.id] })],
);

export const verdicts = vault.table(
  "verdicts",
  {
    bureauId: uuid("bureau_id").notNull(),
    requestId: uuid("request_id").notNull(),
    staffId: uuid("staff_id").notNull(),
    act: uuid().notNull().unique(),
    unitId: uuid("unit_id").notNull(),
    approves: boolean().notNull(),
    reason: text().notNull(),
    digest: text().notNull(),
    givenAt: moment("given_at"),
  },
  (table) => [primaryKey({ columns: [table.bureauId, table.requestId, table.staffId] })],
);

/** One opening for one request: to one sign-in, until a moment. */
export const openings = vault.table(
  "openings",
  {
    bureauId: uuid("bureau_id").notNull(),
    requestId: uuid("request_id").notNull(),
    staffId: uuid("staff_id").notNull(),
    sessionDigest: text("session_digest").notNull(),
    until: moment("until"),
  },
  (table) => [primaryKey({ columns: [table.bureauId, table.requestId] })],
);

/** What the vault writes to a custodian, sealed for the program that sends it; gone once it is sent. */
export const notices = vault.table(
  "notices",
  {
    bureauId: uuid("bureau_id").notNull(),
    id: uuid().notNull(),
    addressee: text().notNull(),
    sealed: bytes().notNull(),
    attempts: integer().notNull().default(0),
    tryAfter: timestamp("try_after", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.bureauId, table.id] })],
);

/** Every matter with its number and its submission: the vault does not take them from whoever asks. */
export const registered = vault
  .view("registered", {
    bureauId: uuid("bureau_id").notNull(),
    matterId: uuid("matter_id").notNull(),
    submissionId: uuid("submission_id").notNull(),
    number: text().notNull(),
  })
  .existing();

/** Which custodians may know of a submission: those from whom none of its matters is kept. */
export const knowers = vault
  .view("knowers", {
    bureauId: uuid("bureau_id").notNull(),
    submissionId: uuid("submission_id").notNull(),
    staffId: uuid("staff_id").notNull(),
  })
  .existing();

/** Until when identities are needed: the matters of their submissions, each with the day on which the log archived it. */
export const closings = vault
  .view("closings", {
    bureauId: uuid("bureau_id").notNull(),
    submissionId: uuid("submission_id").notNull(),
    id: uuid().notNull(),
    kind: text({ enum: KINDS }).notNull(),
    stage: text({ enum: STAGES }).notNull(),
    reward: jsonb().$type<Reward>(),
    archivedOn: date("archived_on").$type<Day>(),
  })
  .existing();

/** What stands in the register of all this. The vault believes nothing else. */
export const recorded = vault
  .view("recorded", {
    bureauId: uuid("bureau_id").notNull(),
    matterId: uuid("matter_id").notNull(),
    type: text().notNull(),
    act: uuid().notNull(),
    requestId: uuid("request_id").notNull(),
  })
  .existing();

/** Whether this act stands in the register. */
export const isRecorded = (act: typeof requests.act | typeof verdicts.act) =>
  sql<boolean>`exists (select 1 from ${recorded} where ${recorded.act} = ${act})`;
