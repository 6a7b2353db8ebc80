import { sql } from "drizzle-orm";
import {
  boolean,
  date,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from "drizzle-orm/pg-core";
import type { Day } from "#app/domain/calendar/day.ts";
import { OFFICES } from "#app/domain/staff/office.ts";
import { staff, units } from "#db/schema/office.ts";

const moment = (name: string) => timestamp(name, { withTimezone: true });
const day = (name: string) => date(name).$type<Day>();

/** Asked for by one, confirmed or refused by another, ended early by one alone; nothing else ever changes. */
const BY_TWO = {
  askedBy: uuid("asked_by").notNull(),
  askedAt: moment("asked_at").notNull().defaultNow(),
  decidedBy: uuid("decided_by"),
  decidedAt: moment("decided_at"),
  approved: boolean(),
  endedBy: uuid("ended_by"),
  endedAt: moment("ended_at"),
};

/** That somebody holds an office from one day to another, or acts in it. */
export const officeTerms = pgTable(
  "office_terms",
  {
    bureauId: uuid("bureau_id").notNull(),
    id: uuid().notNull(),
    staffId: uuid("staff_id").notNull(),
    office: text({ enum: OFFICES }).notNull(),
    /** Of which unit somebody is the acting head. */
    unitId: uuid("unit_id"),
    acting: boolean().notNull(),
    fromOn: day("from_on").notNull(),
    /** Without one until it is ended. */
    untilOn: day("until_on"),
    /** By which document they were appointed. */
    basis: text().notNull(),
    ...BY_TWO,
  },
  (table) => [
    primaryKey({ columns: [table.bureauId, table.id] }),
    ...[table.staffId, table.askedBy, table.decidedBy, table.endedBy].map((person) =>
      foreignKey({
        columns: [table.bureauId, person],
        foreignColumns: [staff.bureauId, staff.id],
      }),
    ),
    foreignKey({
      columns: [table.bureauId, table.unitId],
      foreignColumns: [units.bureauId, units.id],
    }),
    index("terms_of_staff").on(table.bureauId, table.staffId, table.office),
  ],
);

/** That somebody is on leave, and who stands in for them. Why they are away is nowhere. */
export const absences = pgTable(
  "absences",
  {
    bureauId: uuid("bureau_id").notNull(),
    id: uuid().notNull(),
    staffId: uuid("staff_id").notNull(),
    deputyId: uuid("deputy_id"),
    fromOn: day("from_on").notNull(),
    untilOn: day("until_on").notNull(),
    ...BY_TWO,
  },
  (table) => [
    primaryKey({ columns: [table.bureauId, table.id] }),
    ...[table.staffId, table.deputyId, table.askedBy, table.decidedBy, table.endedBy].map(
      (person) =>
        foreignKey({
          columns: [table.bureauId, person],
          foreignColumns: [staff.bureauId, staff.id],
        }),
    ),
    index("absences_of_staff").on(table.bureauId, table.staffId, table.fromOn),
    index("absences_of_deputy").on(table.bureauId, table.deputyId, table.fromOn),
    index("absences_undecided")
      .on(table.bureauId)
      .where(sql`decided_by IS NULL AND ended_by IS NULL`),
  ],
);
