import {
  bigint,
  foreignKey,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { PAYOUT_STEPS, WAYS } from "#app/domain/payout/payout.ts";
import { matters } from "#db/schema/matters.ts";
import { staff } from "#db/schema/office.ts";

/** That an award is to be paid, by whose word and how. Append only; one that was sent back is followed by another round. */
export const payouts = pgTable(
  "payouts",
  {
    bureauId: uuid("bureau_id").notNull(),
    id: uuid().notNull(),
    matterId: uuid("matter_id").notNull(),
    round: integer().notNull(),
    way: text({ enum: WAYS }).notNull(),
    /** In fen. */
    sum: bigint({ mode: "number" }).notNull(),
    /** The number of the form by which it was approved. */
    paper: text().notNull(),
    authorisedBy: uuid("authorised_by").notNull(),
    authorisedAt: timestamp("authorised_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.bureauId, table.id] }),
    unique("one_payout_a_round").on(table.bureauId, table.matterId, table.round),
    foreignKey({
      columns: [table.bureauId, table.matterId],
      foreignColumns: [matters.bureauId, matters.id],
    }),
    foreignKey({
      columns: [table.bureauId, table.authorisedBy],
      foreignColumns: [staff.bureauId, staff.id],
    }),
  ],
);

/** What came of an authorisation, each step once. Append only. */
export const payoutSteps = pgTable(
  "payout_steps",
  {
    bureauId: uuid("bureau_id").notNull(),
    payoutId: uuid("payout_id").notNull(),
    step: text({ enum: PAYOUT_STEPS }).notNull(),
    madeBy: uuid("made_by").notNull(),
    madeAt: timestamp("made_at", { withTimezone: true }).notNull().defaultNow(),
    /** Voucher, signed receipt, or why it was sent back; empty for a check. */
    paper: text().notNull(),
    /** Of a check: up to which payee they were named by then, as the database saw it. */
    payeeVersion: integer("payee_version"),
  },
  (table) => [
    primaryKey({ columns: [table.bureauId, table.payoutId, table.step] }),
    foreignKey({
      columns: [table.bureauId, table.payoutId],
      foreignColumns: [payouts.bureauId, payouts.id],
    }),
    foreignKey({
      columns: [table.bureauId, table.madeBy],
      foreignColumns: [staff.bureauId, staff.id],
    }),
  ],
);
