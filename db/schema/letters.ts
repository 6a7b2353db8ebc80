import { sql } from "drizzle-orm";
import {
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from "drizzle-orm/pg-core";
import type { Day } from "#app/domain/calendar/day.ts";
import { AUDIENCES, type Letter } from "#app/domain/letters/letter.ts";
import { REMINDERS } from "#app/domain/letters/reminder.ts";
import { bytes } from "#db/schema/bytes.ts";
import { matters } from "#db/schema/matters.ts";

/** A letter owed is a letter sent: written in the transaction that owes it, sent by the worker. */
export const letters = pgTable(
  "letters",
  {
    bureauId: uuid("bureau_id").notNull(),
    id: uuid().notNull(),
    matterId: uuid("matter_id").notNull(),
    name: text().notNull(),
    audience: text({ enum: AUDIENCES }).notNull(),
    words: jsonb().$type<Letter["words"]>().notNull(),
    owedAt: timestamp("owed_at", { withTimezone: true }).notNull().defaultNow(),
    sentAt: timestamp("sent_at", { withTimezone: true }),
    attempts: integer().notNull().default(0),
    /** While a worker has it in hand, the end of its lease; after a failure, when to try again. */
    tryAfter: timestamp("try_after", { withTimezone: true }).notNull().defaultNow(),
    /** Tried in vain so often that it waits for a person. */
    givenUpAt: timestamp("given_up_at", { withTimezone: true }),
    /** The code of the last failure; never an address, never a mail server's words. */
    failure: text(),
    /** Of the matter, when it was owed. */
    version: integer().notNull().default(0),
    /** What owed it was taken back before it left. */
    withdrawnAt: timestamp("withdrawn_at", { withTimezone: true }),
  },
  (table) => [
    primaryKey({ columns: [table.bureauId, table.id] }),
    check("letters_sent_or_given_up", sql`${table.sentAt} is null or ${table.givenUpAt} is null`),
    check(
      "withdrawn_before_it_left",
      sql`${table.withdrawnAt} is null or ${table.sentAt} is null and ${table.attempts} = 0`,
    ),
    index("letters_to_send")
      .on(table.tryAfter)
      .where(
        sql`${table.sentAt} is null and ${table.givenUpAt} is null and ${table.withdrawnAt} is null`,
      ),
    index("letters_unsent").on(table.bureauId, table.owedAt).where(sql`${table.sentAt} is null`),
    index("letters_of_matter").on(table.bureauId, table.matterId),
    foreignKey({
      columns: [table.bureauId, table.matterId],
      foreignColumns: [matters.bureauId, matters.id],
    }),
  ],
);

/** Where mail lands while no mail server is set: the demo's own post office. */
export const mailbox = pgTable("mailbox", {
  messageId: text("message_id").primaryKey(),
  addressee: text().notNull(),
  subject: text().notNull(),
  body: text().notNull(),
  raw: bytes().notNull(),
  arrivedAt: timestamp("arrived_at", { withTimezone: true }).notNull().defaultNow(),
});

/** The days for which somebody was reminded of something; a week's is its Monday. */
export const reminders = pgTable(
  "reminders",
  {
    bureauId: uuid("bureau_id").notNull(),
    kind: text({ enum: REMINDERS }).notNull(),
    day: date().$type<Day>().notNull(),
    sentAt: timestamp("sent_at", { withTimezone: true }).defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.bureauId, table.kind, table.day] })],
);
