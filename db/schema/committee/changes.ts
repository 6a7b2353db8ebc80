import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  foreignKey,
  pgTable,
  primaryKey,
  timestamp,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { staff } from "#db/schema/office.ts";

/** That a member be marked as from outside, or from which sum one sits; as one asked and another decided, once. */
export const committeeChanges = pgTable(
  "committee_changes",
  {
    bureauId: uuid("bureau_id").notNull(),
    id: uuid().notNull(),
    /** Null where it is about the sum. */
    staffId: uuid("staff_id"),
    outside: boolean(),
    /** In fen; null where no outside member is to be needed. */
    sum: bigint({ mode: "number" }),
    askedBy: uuid("asked_by").notNull(),
    askedAt: timestamp("asked_at", { withTimezone: true }).notNull().defaultNow(),
    decidedBy: uuid("decided_by"),
    decidedAt: timestamp("decided_at", { withTimezone: true }),
    approved: boolean(),
  },
  (table) => [
    primaryKey({ columns: [table.bureauId, table.id] }),
    uniqueIndex("one_open_outsider_change")
      .on(table.bureauId, table.staffId)
      .where(sql`${table.decidedBy} is null and ${table.staffId} is not null`),
    uniqueIndex("one_open_sum_change")
      .on(table.bureauId)
      .where(sql`${table.decidedBy} is null and ${table.staffId} is null`),
    ...(
      [
        ["committee_changes_of", table.staffId],
        ["committee_changes_asked_by", table.askedBy],
        ["committee_changes_decided_by", table.decidedBy],
      ] as const
    ).map(([name, person]) =>
      foreignKey({
        name,
        columns: [table.bureauId, person],
        foreignColumns: [staff.bureauId, staff.id],
      }),
    ),
  ],
);
