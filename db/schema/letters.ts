import {
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
import { AUDIENCES, type Letter } from "#app/domain/matter/letter.ts";
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
    tryAfter: timestamp("try_after", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.bureauId, table.id] }),
    index("letters_to_send").on(table.sentAt, table.tryAfter),
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
