import { isNull } from "drizzle-orm";
import {
  boolean,
  date,
  foreignKey,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import type { Day } from "#app/domain/calendar/day.ts";
import type { PublishedYear } from "#app/domain/calendar/published-year.ts";
import { CLOCKS } from "#app/domain/matter/clocks/clock.ts";
import { staff } from "#db/schema/office.ts";

/** A State Council notice as it was pasted and read. Never edited: a trigger lets it be superseded, once. */
export const calendarNotices = pgTable(
  "calendar_notices",
  {
    bureauId: uuid("bureau_id").notNull(),
    id: uuid().notNull(),
    year: integer().notNull(),
    text: text().notNull(),
    published: jsonb().$type<PublishedYear>().notNull(),
    publishedBy: uuid("published_by").notNull(),
    publishedOn: date("published_on").$type<Day>().notNull(),
    supersededBy: uuid("superseded_by"),
  },
  (table) => [
    primaryKey({ columns: [table.bureauId, table.id] }),
    uniqueIndex("one_notice_in_force")
      .on(table.bureauId, table.year)
      .where(isNull(table.supersededBy)),
    foreignKey({
      columns: [table.bureauId, table.publishedBy],
      foreignColumns: [staff.bureauId, staff.id],
    }),
    foreignKey({
      name: "superseding_notice",
      columns: [table.bureauId, table.supersededBy],
      foreignColumns: [table.bureauId, table.id],
    }),
  ],
);

/**
 * What a notice did to a clock, old date and new. Append only. Without foreign keys, which for a province would cost
 * twice the counting: every row is told by the UPDATE that changed a clock, and no matter or notice is ever deleted.
 */
export const clockChanges = pgTable(
  "clock_changes",
  {
    bureauId: uuid("bureau_id").notNull(),
    noticeId: uuid("notice_id").notNull(),
    matterId: uuid("matter_id").notNull(),
    clock: text({ enum: CLOCKS }).notNull(),
    oldStrict: date("old_strict").$type<Day>().notNull(),
    oldLegal: date("old_legal").$type<Day>().notNull(),
    oldFirm: boolean("old_firm").notNull(),
    newStrict: date("new_strict").$type<Day>().notNull(),
    newLegal: date("new_legal").$type<Day>().notNull(),
    newFirm: boolean("new_firm").notNull(),
    /** The clock stood still: its day will move again, so nobody is told of this one. */
    paused: boolean().notNull().default(false),
    changedAt: timestamp("changed_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.bureauId, table.noticeId, table.matterId, table.clock] }),
  ],
);

/** The letters a notice owes, from the moment it is published: how far they have been written. */
export const lettersOfNotices = pgTable(
  "letters_of_notices",
  {
    bureauId: uuid("bureau_id").notNull(),
    noticeId: uuid("notice_id").notNull(),
    /** The last matter whose letters are written. */
    through: uuid(),
    written: boolean().notNull().default(false),
  },
  (table) => [
    primaryKey({ columns: [table.bureauId, table.noticeId] }),
    foreignKey({
      columns: [table.bureauId, table.noticeId],
      foreignColumns: [calendarNotices.bureauId, calendarNotices.id],
    }),
  ],
);
