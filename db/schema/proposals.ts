import { sql } from "drizzle-orm";
import {
  boolean,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import type { Proposable } from "#app/domain/matter/approvals.ts";
import type { Subject } from "#app/domain/matter/corrections/recorded.ts";
import { bytes } from "#db/schema/bytes.ts";
import { matters } from "#db/schema/matters.ts";
import { staff } from "#db/schema/office.ts";

const moment = (name: string) => timestamp(name, { withTimezone: true });

/** What one proposes about a matter, another reviews and a third approves. What it says never changes. */
export const proposals = pgTable(
  "proposals",
  {
    bureauId: uuid("bureau_id").notNull(),
    id: uuid().notNull(),
    matterId: uuid("matter_id").notNull(),
    action: text().$type<Proposable>().notNull(),
    /** The fields of the action's form, as they were typed. */
    content: jsonb().$type<Readonly<Record<string, unknown>>>().notNull(),
    matterVersion: integer("matter_version").notNull(),
    /** Of action, content and version; the database's own. */
    digest: text().notNull().default(""),
    proposedBy: uuid("proposed_by").notNull(),
    proposedAt: moment("proposed_at").notNull().defaultNow(),
    reviewedBy: uuid("reviewed_by"),
    reviewedAt: moment("reviewed_at"),
    /** What was seen by who reviewed, or approved: the digest of it. */
    reviewedDigest: text("reviewed_digest"),
    approvedBy: uuid("approved_by"),
    approvedAt: moment("approved_at"),
    approvedDigest: text("approved_digest"),
    returnedBy: uuid("returned_by"),
    returnedAt: moment("returned_at"),
    reason: text(),
    withdrawnAt: moment("withdrawn_at"),
  },
  (table) => [
    primaryKey({ columns: [table.bureauId, table.id] }),
    foreignKey({
      columns: [table.bureauId, table.matterId],
      foreignColumns: [matters.bureauId, matters.id],
    }),
    ...[table.proposedBy, table.reviewedBy, table.approvedBy, table.returnedBy].map((person) =>
      foreignKey({
        columns: [table.bureauId, person],
        foreignColumns: [staff.bureauId, staff.id],
      }),
    ),
    uniqueIndex("one_open_proposal")
      .on(table.bureauId, table.matterId, table.action)
      .where(sql`approved_by IS NULL AND returned_by IS NULL AND withdrawn_at IS NULL`),
    index("proposals_of_matter").on(table.bureauId, table.matterId, table.proposedAt),
  ],
);

/** What each of the leaders said when they decided together; by their own hand. */
export const proposalOpinions = pgTable(
  "proposal_opinions",
  {
    bureauId: uuid("bureau_id").notNull(),
    proposalId: uuid("proposal_id").notNull(),
    staffId: uuid("staff_id").notNull(),
    agrees: boolean().notNull(),
    opinion: text().notNull(),
    digest: text().notNull(),
    givenAt: moment("given_at").notNull().defaultNow(),
  },
  (table) => [
    primaryKey({
      name: "proposal_opinions_pk",
      columns: [table.bureauId, table.proposalId, table.staffId],
    }),
    foreignKey({
      columns: [table.bureauId, table.proposalId],
      foreignColumns: [proposals.bureauId, proposals.id],
    }),
    foreignKey({
      columns: [table.bureauId, table.staffId],
      foreignColumns: [staff.bureauId, staff.id],
    }),
  ],
);

/** What one asks to have put right on a matter, and another decides. What was asked for never changes. */
export const corrections = pgTable(
  "corrections",
  {
    bureauId: uuid("bureau_id").notNull(),
    id: uuid().notNull(),
    matterId: uuid("matter_id").notNull(),
    subject: text().$type<Subject>().notNull(),
    oldValue: text("old_value").notNull(),
    newValue: text("new_value").notNull(),
    /** Of a sealed answer both values, under the key of the matter; the new one refers to this row then. */
    sealed: bytes(),
    reason: text().notNull(),
    matterVersion: integer("matter_version").notNull(),
    /** Of all that was asked for; the database's own. */
    digest: text().notNull().default(""),
    madeBy: uuid("made_by").notNull(),
    madeAt: timestamp("made_at", { withTimezone: true }).notNull().defaultNow(),
    decidedBy: uuid("decided_by"),
    decidedAt: timestamp("decided_at", { withTimezone: true }),
    decidedDigest: text("decided_digest"),
    approved: boolean(),
  },
  (table) => [
    primaryKey({ columns: [table.bureauId, table.id] }),
    foreignKey({
      columns: [table.bureauId, table.matterId],
      foreignColumns: [matters.bureauId, matters.id],
    }),
    ...[table.madeBy, table.decidedBy].map((person) =>
      foreignKey({
        columns: [table.bureauId, person],
        foreignColumns: [staff.bureauId, staff.id],
      }),
    ),
    uniqueIndex("one_open_correction")
      .on(table.bureauId, table.matterId)
      .where(sql`decided_by IS NULL`),
    index("corrections_of_matter").on(table.bureauId, table.matterId, table.madeAt),
  ],
);
