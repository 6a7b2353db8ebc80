import { bigint, date, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import type { Day } from "#app/domain/calendar/day.ts";
import { ACCOUNTS, ENTRY_KINDS } from "#app/domain/payout/journal.ts";

/** Every movement of a reward's money between two accounts, in fen. Entered by the database itself; append only. */
export const rewardJournal = pgTable(
  "reward_journal",
  {
    bureauId: uuid("bureau_id").notNull(),
    seq: bigint({ mode: "number" }).generatedAlwaysAsIdentity().notNull(),
    matterId: uuid("matter_id").notNull(),
    bookedOn: date("booked_on").$type<Day>().notNull(),
    kind: text({ enum: ENTRY_KINDS }).notNull(),
    fromAccount: text("from_account", { enum: ACCOUNTS }).notNull(),
    toAccount: text("to_account", { enum: ACCOUNTS }).notNull(),
    sum: bigint({ mode: "number" }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.bureauId, table.seq] }),
    index("reward_journal_by_day").on(table.bureauId, table.bookedOn),
  ],
);
