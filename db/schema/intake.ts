import {
  boolean,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import type { Day } from "#app/domain/calendar/day.ts";
import { KINDS } from "#app/domain/intake/kind.ts";
import { PARTS } from "#app/domain/intake/part.ts";
import type { Answers } from "#app/domain/intake/question.ts";
import { FILING_CHANNELS } from "#app/domain/intake/registration.ts";
import { bytes } from "#db/schema/bytes.ts";
import { bureaus } from "#db/schema/office.ts";

/** What somebody has begun to tell us. Sealed under a key that only their cookie holds. */
export const drafts = pgTable(
  "drafts",
  {
    digest: text().primaryKey(),
    kind: text({ enum: [...KINDS, "supplement"] }).notNull(),
    sealed: bytes().notNull(),
    expiresAt: timestamp("expires_at", { withTimezone: true }).notNull(),
    /** How many files belong to it: a crash of the database may have left fewer. */
    files: integer().notNull().default(0),
  },
  (table) => [index("drafts_expires_at").on(table.expiresAt)],
);

/** How much a draft holds, and from which network of the day it came. Empty after a crash, as are the files. */
export const draftRooms = pgTable(
  "draft_rooms",
  {
    draftDigest: text("draft_digest")
      .primaryKey()
      .references(() => drafts.digest, { onDelete: "cascade" }),
    network: text().notNull(),
    textBytes: integer("text_bytes").notNull().default(0),
    fileBytes: integer("file_bytes").notNull().default(0),
  },
  (table) => [index("draft_rooms_network").on(table.network)],
);

/** Outside the archived log: a crash of the database empties it. */
export const draftFiles = pgTable(
  "draft_files",
  {
    id: uuid().primaryKey(),
    draftDigest: text("draft_digest")
      .notNull()
      .references(() => drafts.digest, { onDelete: "cascade" }),
    /** What a page says of it, sealed apart: a look at a draft opens no file. Null in one that version 0.1.0 kept. */
    head: bytes(),
    sealed: bytes().notNull(),
    /** Of what was sent, under the draft's own key: the same file twice is one. */
    fingerprint: text(),
  },
  (table) => [uniqueIndex("draft_files_once").on(table.draftDigest, table.fingerprint)],
);

/** What one person sent at one moment. Never changes; a trigger sees to it. */
export const submissions = pgTable(
  "submissions",
  {
    bureauId: uuid("bureau_id")
      .notNull()
      .references(() => bureaus.id),
    id: uuid().notNull(),
    /** One draft makes one submission, however often the button is pressed. */
    draftDigest: text("draft_digest").notNull().unique(),
    kind: text({ enum: KINDS }).notNull(),
    /** What lists and routing need; the rest of the answers is sealed. */
    answers: jsonb().$type<Answers>().notNull(),
    sealedAnswers: bytes("sealed_answers"),
    /** Of a submission that is both, what only one of its two matters is about; otherwise empty. */
    sealedForComplaint: bytes("sealed_for_complaint"),
    sealedForReport: bytes("sealed_for_report"),
    language: text({ enum: ["zh", "en"] }).notNull(),
    receivedOn: date("received_on").$type<Day>().notNull(),
    receivedAt: timestamp("received_at", { withTimezone: true }).notNull(),
    /** Whether somebody gave a name. Who that is lies in the vault. */
    identified: boolean().notNull().default(false),
    /** How the name is shown: one character and two stars. */
    maskedName: text("masked_name"),
    /** Where letters go, openable by the mailroom alone. */
    sealedMail: bytes("sealed_mail"),
    channel: text({ enum: FILING_CHANNELS }).notNull().default("online"),
    /** A staff id, where somebody of the office took it down; the desk cannot read it. */
    registeredBy: uuid("registered_by"),
  },
  (table) => [primaryKey({ columns: [table.bureauId, table.id] })],
);

export const receipts = pgTable(
  "receipts",
  {
    bureauId: uuid("bureau_id").notNull(),
    submissionId: uuid("submission_id").notNull(),
    number: text().notNull().unique(),
    secretHash: text("secret_hash").notNull(),
    keptOn: date("kept_on").$type<Day>(),
  },
  (table) => [
    primaryKey({ columns: [table.bureauId, table.submissionId] }),
    foreignKey({
      columns: [table.bureauId, table.submissionId],
      foreignColumns: [submissions.bureauId, submissions.id],
    }),
  ],
);

export const evidence = pgTable(
  "evidence",
  {
    bureauId: uuid("bureau_id").notNull(),
    id: uuid().notNull(),
    submissionId: uuid("submission_id").notNull(),
    position: integer().notNull(),
    mediaType: text("media_type").notNull(),
    size: integer().notNull(),
    digest: text().notNull(),
    content: bytes().notNull(),
    /** A small picture of it, sealed as it is; empty where none was painted. */
    thumbnail: bytes(),
    /** Whose key opens it. */
    part: text({ enum: PARTS }).notNull().default("shared"),
    /** With what the reporter added later; empty for what came with the submission itself. */
    supplementId: uuid("supplement_id"),
  },
  (table) => [
    primaryKey({ columns: [table.bureauId, table.id] }),
    unique("evidence_position").on(table.bureauId, table.submissionId, table.position),
    foreignKey({
      columns: [table.bureauId, table.submissionId],
      foreignColumns: [submissions.bureauId, submissions.id],
    }),
  ],
);
