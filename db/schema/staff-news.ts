import { sql } from "drizzle-orm";
import {
  boolean,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from "drizzle-orm/pg-core";
import type { Day } from "#app/domain/calendar/day.ts";
import { STAFF_NEWS } from "#app/domain/letters/staff-news.ts";
import { matters } from "#db/schema/matters.ts";

const moment = (name: string) => timestamp(name, { withTimezone: true });

/** A mail to one reader of the office; what it tells of is the news that points to it. */
export const staffMails = pgTable(
  "staff_mails",
  {
    bureauId: uuid("bureau_id").notNull(),
    id: uuid().notNull(),
    /** Somebody of the office, or the unit of a letter where nobody works there. */
    reader: uuid().notNull(),
    urgent: boolean().notNull(),
    madeAt: moment("made_at").notNull().defaultNow(),
    sentAt: moment("sent_at"),
    attempts: integer().notNull().default(0),
    /** While a worker has it in hand, the end of its lease; after a failure, when to try again. */
    tryAfter: moment("try_after").notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.bureauId, table.id] }),
    index("staff_mails_to_send").on(table.tryAfter).where(sql`${table.sentAt} is null`),
    index("staff_mails_unsent")
      .on(table.bureauId, table.madeAt)
      .where(sql`${table.sentAt} is null`),
  ],
);

/** What one reader of the office is told of: once, however often it is found. */
export const staffNews = pgTable(
  "staff_news",
  {
    bureauId: uuid("bureau_id").notNull(),
    reader: uuid().notNull(),
    kind: text({ enum: STAFF_NEWS }).notNull(),
    /** The letter, the matter, or the alarm. */
    about: uuid().notNull(),
    /** The last day, where there is one; otherwise the day on which it became known. */
    day: date().$type<Day>().notNull(),
    matterId: uuid("matter_id"),
    knownAt: moment("known_at").notNull().defaultNow(),
    /** The mail that tells of it; null until there is one. */
    mailId: uuid("mail_id"),
  },
  (table) => [
    primaryKey({
      name: "staff_news_pk",
      columns: [table.bureauId, table.reader, table.kind, table.about, table.day],
    }),
    foreignKey({
      name: "staff_news_matter",
      columns: [table.bureauId, table.matterId],
      foreignColumns: [matters.bureauId, matters.id],
    }),
    foreignKey({
      name: "staff_news_mail",
      columns: [table.bureauId, table.mailId],
      foreignColumns: [staffMails.bureauId, staffMails.id],
    }),
    index("staff_news_unmailed")
      .on(table.bureauId, table.reader, sql`(${table.kind} <> 'letter')`, table.knownAt)
      .where(sql`${table.mailId} is null`),
    index("staff_news_by_reader").on(table.bureauId, table.reader, table.knownAt.desc()),
    index("staff_news_by_mail").on(table.bureauId, table.mailId),
    index("staff_news_by_matter").on(table.bureauId, table.matterId),
    index("staff_news_by_time").on(table.knownAt),
  ],
);
