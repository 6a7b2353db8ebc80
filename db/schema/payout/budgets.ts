import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  foreignKey,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { staff } from "#db/schema/office.ts";

/** What is in a year's budget for rewards, as one entered it and another decided, once; otherwise append only. */
export const rewardBudgets = pgTable(
  "reward_budgets",
  {
    bureauId: uuid("bureau_id").notNull(),
    id: uuid().notNull(),
    year: integer().notNull(),
    /** In fen. */
    sum: bigint({ mode: "number" }).notNull(),
    document: text().notNull(),
    askedBy: uuid("asked_by").notNull(),
    askedAt: timestamp("asked_at", { withTimezone: true }).notNull().defaultNow(),
    decidedBy: uuid("decided_by"),
    decidedAt: timestamp("decided_at", { withTimezone: true }),
    approved: boolean(),
  },
  (table) => [
    uniqueIndex("one_budget_waits")
      .on(table.bureauId, table.year)
      .where(sql`${table.decidedBy} is null`),
    primaryKey({ columns: [table.bureauId, table.id] }),
    foreignKey({
      name: "budgets_asked_by",
      columns: [table.bureauId, table.askedBy],
      foreignColumns: [staff.bureauId, staff.id],
    }),
    foreignKey({
      name: "budgets_decided_by",
      columns: [table.bureauId, table.decidedBy],
      foreignColumns: [staff.bureauId, staff.id],
    }),
  ],
);
