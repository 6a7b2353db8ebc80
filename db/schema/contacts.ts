import { sql } from "drizzle-orm";
import {
  bigint,
  check,
  date,
  foreignKey,
  integer,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import type { Day } from "#app/domain/calendar/day.ts";
import { CLAIM_WAYS, PAY_METHODS } from "#app/domain/reward/payee/payee.ts";
import { bytes } from "#db/schema/bytes.ts";
import { submissions } from "#db/schema/intake.ts";
import { matters } from "#db/schema/matters.ts";

/** How a complainant is reached, sealed under the key of their complaint. Append only; none of a report. */
export const contacts = pgTable(
  "contacts",
  {
    bureauId: uuid("bureau_id").notNull(),
    submissionId: uuid("submission_id").notNull(),
    /** Whose key opens it: the submission's only one, or that of the complaint in it. */
    part: text({ enum: ["shared", "complaint"] }).notNull(),
    sealed: bytes().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.bureauId, table.submissionId] }),
    check("contacts_part", sql`${table.part} in ('shared', 'complaint')`),
    foreignKey({
      name: "contacts_submission",
      columns: [table.bureauId, table.submissionId],
      foreignColumns: [submissions.bureauId, submissions.id],
    }),
  ],
);

/**
 * Who is to be paid a reward, as it was named once; append only, but for the day on which it was stopped. The account is sealed
 * for finance alone, its last digits for the page of whoever reported. Both open with the shard of the submission only.
 */
export const rewardPayees = pgTable(
  "reward_payees",
  {
    bureauId: uuid("bureau_id").notNull(),
    matterId: uuid("matter_id").notNull(),
    submissionId: uuid("submission_id").notNull(),
    version: integer().notNull(),
    way: text({ enum: CLAIM_WAYS }).notNull(),
    method: text({ enum: PAY_METHODS }).notNull(),
    sharer: integer().notNull(),
    /** In fen; null is all of it. */
    share: bigint({ mode: "number" }),
    sealed: bytes(),
    tail: bytes(),
    setOn: date("set_on").$type<Day>().notNull(),
    effectiveOn: date("effective_on").$type<Day>().notNull(),
    stoppedOn: date("stopped_on").$type<Day>(),
  },
  (table) => [
    primaryKey({ columns: [table.bureauId, table.matterId, table.version] }),
    check("payees_way", sql`${table.way} in ('named', 'agent', 'joint', 'anonymous')`),
    check(
      "payees_method",
      sql`${table.method} in ('transfer', 'cash')
        and (${table.method} = 'transfer') = (${table.sealed} is not null and ${table.tail} is not null)`,
    ),
    // Policy, as COOLING_OFF_DAYS.
    check("payees_cool_off", sql`${table.effectiveOn} >= ${table.setOn} + 7`),
    check(
      "payees_share",
      sql`(${table.share} is not null) = (${table.way} = 'joint') and coalesce(${table.share} > 0, true)
        and ${table.sharer} between 1 and 20 and (${table.way} <> 'joint' or ${table.method} = 'transfer')`,
    ),
    check(
      "payees_stopped_in_time",
      sql`${table.stoppedOn} is null or ${table.stoppedOn} >= ${table.setOn} and ${table.stoppedOn} < ${table.effectiveOn}`,
    ),
    foreignKey({
      name: "payees_matter",
      columns: [table.bureauId, table.matterId],
      foreignColumns: [matters.bureauId, matters.id],
    }),
  ],
);
