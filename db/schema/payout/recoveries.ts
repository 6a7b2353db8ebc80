import {
  bigint,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from "drizzle-orm/pg-core";
import { RECOVERY_STEPS } from "#app/domain/payout/recovery/recovery.ts";
import { RECOVERY_GROUNDS } from "#app/domain/reward/recovery-grounds.ts";
import { matters } from "#db/schema/matters.ts";
import { staff } from "#db/schema/office.ts";

/** That money of a paid reward is asked back, as one asked for it. Append only. */
export const rewardRecoveries = pgTable(
  "reward_recoveries",
  {
    bureauId: uuid("bureau_id").notNull(),
    id: uuid().notNull(),
    matterId: uuid("matter_id").notNull(),
    /** In fen. */
    sum: bigint({ mode: "number" }).notNull(),
    ground: text({ enum: RECOVERY_GROUNDS }).notNull(),
    /** As the reporter is told it. */
    reason: text().notNull(),
    /** The number of the paper by which the office decided it. */
    paper: text().notNull(),
    askedBy: uuid("asked_by").notNull(),
    askedAt: timestamp("asked_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.bureauId, table.id] }),
    foreignKey({
      name: "recoveries_matter",
      columns: [table.bureauId, table.matterId],
      foreignColumns: [matters.bureauId, matters.id],
    }),
    index("reward_recoveries_by_matter").on(table.bureauId, table.matterId),
    foreignKey({
      name: "recoveries_asked_by",
      columns: [table.bureauId, table.askedBy],
      foreignColumns: [staff.bureauId, staff.id],
    }),
  ],
);

/** What came of it, each step once. Append only. */
export const rewardRecoverySteps = pgTable(
  "reward_recovery_steps",
  {
    bureauId: uuid("bureau_id").notNull(),
    recoveryId: uuid("recovery_id").notNull(),
    step: text({ enum: RECOVERY_STEPS }).notNull(),
    madeBy: uuid("made_by").notNull(),
    madeAt: timestamp("made_at", { withTimezone: true }).notNull().defaultNow(),
    /** Voucher of what came back, or why it was refused or dropped; empty for a confirmation. */
    paper: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.bureauId, table.recoveryId, table.step] }),
    foreignKey({
      name: "recovery_steps_recovery",
      columns: [table.bureauId, table.recoveryId],
      foreignColumns: [rewardRecoveries.bureauId, rewardRecoveries.id],
    }),
    foreignKey({
      name: "recovery_steps_made_by",
      columns: [table.bureauId, table.madeBy],
      foreignColumns: [staff.bureauId, staff.id],
    }),
  ],
);
