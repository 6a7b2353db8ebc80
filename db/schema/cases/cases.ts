import { sql } from "drizzle-orm";
import {
  bigint,
  bigserial,
  boolean,
  date,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import type { Day } from "#app/domain/calendar/day.ts";
import { CASE_KINDS, ENTRY_KINDS, type PenaltyKind, SETTLED } from "#app/domain/cases/case.ts";
import { matters } from "#db/schema/matters.ts";

const moment = (name: string) => timestamp(name, { withTimezone: true });
const fen = (name: string) => bigint(name, { mode: "number" }).notNull();

/** One penalty decision or one judgment, by its number; the reports that led to it hang on it. */
export const cases = pgTable(
  "cases",
  {
    bureauId: uuid("bureau_id").notNull(),
    id: uuid().notNull().defaultRandom(),
    number: text().notNull(),
    /** The number as the database compares it. */
    key: text().notNull(),
    openedAt: moment("opened_at").notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.bureauId, table.id] }),
    unique("one_case_of_a_number").on(table.bureauId, table.key),
  ],
);

/** What somebody entered of a case, whole, and another confirmed or returned. What was entered never changes; sums in fen. */
export const caseEntries = pgTable(
  "case_entries",
  {
    bureauId: uuid("bureau_id").notNull(),
    id: uuid().notNull(),
    seq: bigserial({ mode: "number" }).notNull(),
    caseId: uuid("case_id").notNull(),
    /** Through which of its matters. */
    matterId: uuid("matter_id").notNull(),
    what: text({ enum: ENTRY_KINDS }).notNull(),
    kind: text({ enum: CASE_KINDS }).notNull(),
    number: text().notNull(),
    /** Null where it was recorded before anybody asked. */
    decidedOn: date("decided_on").$type<Day>(),
    respondent: text().notNull(),
    penalties: text().array().$type<PenaltyKind[]>().notNull(),
    court: text(),
    fine: fen("fine"),
    /** By which document, where that is another than the decision. */
    finePaper: text("fine_paper").notNull(),
    gains: fen("gains"),
    gainsPaper: text("gains_paper").notNull(),
    goods: fen("goods"),
    goodsPaper: text("goods_paper").notNull(),
    /** What was taken off the confiscated gains before (SAMR Order 118, art. 4, 5 and 10). */
    baseNote: text("base_note").notNull(),
    changedOn: date("changed_on").$type<Day>(),
    changedBy: text("changed_by"),
    paper: text(),
    collected: bigint({ mode: "number" }),
    /** Words to a change, or to more than was decided. */
    note: text().notNull().default(""),
    /** From before two had to agree: it counts as confirmed. */
    asBefore: boolean("as_before").notNull().default(false),
    madeBy: uuid("made_by"),
    madeAt: moment("made_at").notNull().defaultNow(),
    settled: text({ enum: SETTLED }),
    settledBy: uuid("settled_by"),
    settledAt: moment("settled_at"),
    reason: text(),
  },
  (table) => [
    primaryKey({ columns: [table.bureauId, table.id] }),
    foreignKey({
      columns: [table.bureauId, table.caseId],
      foreignColumns: [cases.bureauId, cases.id],
    }),
    foreignKey({
      columns: [table.bureauId, table.matterId],
      foreignColumns: [matters.bureauId, matters.id],
    }),
    uniqueIndex("one_open_case_entry")
      .on(table.bureauId, table.matterId)
      .where(sql`settled IS NULL`),
    index("entries_of_case").on(table.bureauId, table.caseId, table.seq),
  ],
);
