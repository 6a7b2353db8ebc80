import { sql } from "drizzle-orm";
import {
  date,
  foreignKey,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import type { Day } from "#app/domain/calendar/day.ts";
import { GRADES } from "#app/domain/law/rewards/reward-scale.ts";
import { bytes } from "#db/schema/bytes.ts";
import { committeeItems } from "#db/schema/committee/sessions.ts";
import { matters } from "#db/schema/matters.ts";
import { staff } from "#db/schema/office.ts";

/** That a member has a conflict, and why; the chair may revoke it before anybody has scored. */
export const committeeConflicts = pgTable(
  "committee_conflicts",
  {
    bureauId: uuid("bureau_id").notNull(),
    id: uuid().notNull(),
    matterId: uuid("matter_id").notNull(),
    staffId: uuid("staff_id").notNull(),
    reason: text().notNull(),
    declaredOn: date("declared_on").$type<Day>().notNull(),
    revokedBy: uuid("revoked_by"),
    revokedOn: date("revoked_on").$type<Day>(),
    revokedFor: text("revoked_for"),
  },
  (table) => [
    primaryKey({ columns: [table.bureauId, table.id] }),
    uniqueIndex("one_conflict_each")
      .on(table.bureauId, table.matterId, table.staffId)
      .where(sql`revoked_by IS NULL`),
    foreignKey({
      columns: [table.bureauId, table.matterId],
      foreignColumns: [matters.bureauId, matters.id],
    }),
    ...[table.staffId, table.revokedBy].map((person) =>
      foreignKey({
        columns: [table.bureauId, person],
        foreignColumns: [staff.bureauId, staff.id],
      }),
    ),
  ],
);

/** What one member said in one round, for themselves. No grade: no reward. Append only. */
export const committeeScores = pgTable(
  "committee_scores",
  {
    bureauId: uuid("bureau_id").notNull(),
    matterId: uuid("matter_id").notNull(),
    hearing: integer().notNull().default(1),
    round: integer().notNull(),
    staffId: uuid("staff_id").notNull(),
    grade: text({ enum: GRADES }),
    reason: text().notNull(),
    scoredOn: date("scored_on").$type<Day>().notNull(),
    /** Of what lay before them: assessment, penalty and whether it comes from inside; the database's own. */
    subject: bytes().notNull(),
  },
  (table) => [
    primaryKey({
      name: "committee_scores_pk",
      columns: [table.bureauId, table.matterId, table.hearing, table.round, table.staffId],
    }),
    foreignKey({
      name: "committee_scores_item",
      columns: [table.bureauId, table.matterId, table.hearing],
      foreignColumns: [committeeItems.bureauId, committeeItems.matterId, committeeItems.hearing],
    }),
    foreignKey({
      columns: [table.bureauId, table.staffId],
      foreignColumns: [staff.bureauId, staff.id],
    }),
  ],
);
