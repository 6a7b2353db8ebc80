import { sql } from "drizzle-orm";
import {
  check,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import type { Day } from "#app/domain/calendar/day.ts";
import { AUTHORS } from "#app/domain/messages/message.ts";
import { bytes } from "#db/schema/bytes.ts";
import { matters } from "#db/schema/matters.ts";

/** What reporter and office write to each other on a matter, sealed like the rest of it. Append only. */
export const messages = pgTable(
  "messages",
  {
    bureauId: uuid("bureau_id").notNull(),
    id: uuid().notNull(),
    matterId: uuid("matter_id").notNull(),
    /** The first of a matter is 1: in this order, as no hour is kept. */
    position: integer().notNull(),
    author: text({ enum: AUTHORS }).notNull(),
    /** Who of the office; the pages' own login cannot read it. */
    writtenBy: uuid("written_by"),
    writtenOn: date("written_on").$type<Day>().notNull(),
    /** Until when an answer is asked for. */
    answerBy: date("answer_by").$type<Day>(),
    sealed: bytes().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.bureauId, table.id] }),
    unique("messages_position").on(table.bureauId, table.matterId, table.position),
    check(
      "messages_author",
      sql`${table.author} in ('reporter', 'office') and (${table.author} = 'office') = (${table.writtenBy} is not null)`,
    ),
    check(
      "messages_answer_by",
      sql`${table.answerBy} is null or ${table.author} = 'office' and ${table.answerBy} > ${table.writtenOn}`,
    ),
    foreignKey({
      name: "messages_matter",
      columns: [table.bureauId, table.matterId],
      foreignColumns: [matters.bureauId, matters.id],
    }),
  ],
);

/** What the office notes for itself on a matter, sealed likewise. The pages' own login puts in and cannot read. */
export const internalNotes = pgTable(
  "internal_notes",
  {
    bureauId: uuid("bureau_id").notNull(),
    id: uuid().notNull(),
    matterId: uuid("matter_id").notNull(),
    writtenBy: uuid("written_by").notNull(),
    writtenAt: timestamp("written_at", { withTimezone: true }).notNull().defaultNow(),
    sealed: bytes().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.bureauId, table.id] }),
    index("internal_notes_by_matter").on(table.bureauId, table.matterId),
    foreignKey({
      name: "internal_notes_matter",
      columns: [table.bureauId, table.matterId],
      foreignColumns: [matters.bureauId, matters.id],
    }),
  ],
);
