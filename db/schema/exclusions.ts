import {
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import type { Day } from "#app/domain/calendar/day.ts";
import { EXCLUSION_GROUNDS } from "#app/domain/exclusion/barrier.ts";
import { bytes } from "#db/schema/bytes.ts";
import { matters } from "#db/schema/matters.ts";
import { staff, units } from "#db/schema/office.ts";

/** Who is kept from which matter: one person, or everybody in a unit. Append only. */
export const matterExclusions = pgTable(
  "matter_exclusions",
  {
    bureauId: uuid("bureau_id").notNull(),
    id: uuid().notNull(),
    matterId: uuid("matter_id").notNull(),
    staffId: uuid("staff_id"),
    unitId: uuid("unit_id"),
    ground: text({ enum: EXCLUSION_GROUNDS }).notNull(),
    /** A staff id, or "reporter", or "register" where a declared relation speaks. */
    excludedBy: text("excluded_by").notNull(),
    excludedOn: date("excluded_on").$type<Day>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.bureauId, table.id] }),
    unique("excluded_once")
      .on(table.bureauId, table.matterId, table.staffId, table.unitId)
      .nullsNotDistinct(),
    foreignKey({
      columns: [table.bureauId, table.matterId],
      foreignColumns: [matters.bureauId, matters.id],
    }),
    foreignKey({
      columns: [table.bureauId, table.staffId],
      foreignColumns: [staff.bureauId, staff.id],
    }),
    foreignKey({
      columns: [table.bureauId, table.unitId],
      foreignColumns: [units.bureauId, units.id],
    }),
  ],
);

/** An official as a reporter wrote them down, sealed; emptied on the day somebody has recognised them. */
export const namedOfficials = pgTable(
  "named_officials",
  {
    bureauId: uuid("bureau_id").notNull(),
    id: uuid().notNull(),
    matterId: uuid("matter_id").notNull(),
    sealed: bytes().notNull(),
    resolvedOn: date("resolved_on").$type<Day>(),
    resolvedBy: uuid("resolved_by"),
  },
  (table) => [
    primaryKey({ columns: [table.bureauId, table.id] }),
    index("unresolved_officials").on(table.bureauId, table.matterId),
    foreignKey({
      columns: [table.bureauId, table.matterId],
      foreignColumns: [matters.bureauId, matters.id],
    }),
  ],
);

/** Keyed digests of whom a matter is about; the name itself cannot be read from them. */
export const matterRespondents = pgTable(
  "matter_respondents",
  {
    bureauId: uuid("bureau_id").notNull(),
    matterId: uuid("matter_id").notNull(),
    digest: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.bureauId, table.digest, table.matterId] }),
    foreignKey({
      columns: [table.bureauId, table.matterId],
      foreignColumns: [matters.bureauId, matters.id],
    }),
  ],
);

/**
 * By what somebody may be called in what a reporter wrote, as keyed digests cut so short that of many names each could be
 * meant: somebody who comes later is recognised, and nobody reads a name from them. Taken away when the content is.
 */
export const matterNames = pgTable(
  "matter_names",
  {
    bureauId: uuid("bureau_id").notNull(),
    id: uuid().notNull(),
    matterId: uuid("matter_id").notNull(),
    digests: integer().array().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.bureauId, table.id] }),
    index("names_by_matter").on(table.bureauId, table.matterId),
    foreignKey({
      columns: [table.bureauId, table.matterId],
      foreignColumns: [matters.bureauId, matters.id],
    }),
  ],
);

/** What staff have declared about themselves: to whom they are close, and why. */
export const staffRelations = pgTable(
  "staff_relations",
  {
    bureauId: uuid("bureau_id").notNull(),
    id: uuid().notNull(),
    staffId: uuid("staff_id").notNull(),
    name: text().notNull(),
    digests: text().array().notNull(),
    reason: text().notNull(),
    declaredOn: date("declared_on").$type<Day>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.bureauId, table.id] }),
    foreignKey({
      columns: [table.bureauId, table.staffId],
      foreignColumns: [staff.bureauId, staff.id],
    }),
  ],
);
