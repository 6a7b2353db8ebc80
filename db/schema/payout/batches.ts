import { sql } from "drizzle-orm";
import {
  boolean,
  foreignKey,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { staff } from "#db/schema/office.ts";
import { payouts } from "#db/schema/payout/payouts.ts";

/** Transfers that go to the bank in one file. Append only, but that it can be withdrawn once. */
export const payoutBatches = pgTable(
  "payout_batches",
  {
    bureauId: uuid("bureau_id").notNull(),
    id: uuid().notNull(),
    code: text().notNull(),
    madeBy: uuid("made_by").notNull(),
    madeAt: timestamp("made_at", { withTimezone: true }).notNull().defaultNow(),
    withdrawnBy: uuid("withdrawn_by"),
    withdrawnAt: timestamp("withdrawn_at", { withTimezone: true }),
    withdrawnFor: text("withdrawn_for"),
  },
  (table) => [
    primaryKey({ columns: [table.bureauId, table.id] }),
    unique("one_batch_a_code").on(table.bureauId, table.code),
    foreignKey({
      name: "batches_made_by",
      columns: [table.bureauId, table.madeBy],
      foreignColumns: [staff.bureauId, staff.id],
    }),
    foreignKey({
      name: "batches_withdrawn_by",
      columns: [table.bureauId, table.withdrawnBy],
      foreignColumns: [staff.bureauId, staff.id],
    }),
  ],
);

/** One authorisation in a batch, at its place in the file. It is free again once the batch is withdrawn. */
export const payoutBatchItems = pgTable(
  "payout_batch_items",
  {
    bureauId: uuid("bureau_id").notNull(),
    batchId: uuid("batch_id").notNull(),
    place: integer().notNull(),
    payoutId: uuid("payout_id").notNull(),
    withdrawn: boolean().notNull().default(false),
  },
  (table) => [
    primaryKey({ columns: [table.bureauId, table.batchId, table.place] }),
    uniqueIndex("one_live_batch_a_payout")
      .on(table.bureauId, table.payoutId)
      .where(sql`not ${table.withdrawn}`),
    foreignKey({
      name: "batch_items_batch",
      columns: [table.bureauId, table.batchId],
      foreignColumns: [payoutBatches.bureauId, payoutBatches.id],
    }),
    foreignKey({
      name: "batch_items_payout",
      columns: [table.bureauId, table.payoutId],
      foreignColumns: [payouts.bureauId, payouts.id],
    }),
  ],
);
