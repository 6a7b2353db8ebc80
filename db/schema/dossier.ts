import {
  date,
  foreignKey,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import type { Day } from "#app/domain/calendar/day.ts";
import { OFFICE_FILE_KINDS } from "#app/domain/dossier/office-file.ts";
import { PARTS } from "#app/domain/intake/part.ts";
import { bytes } from "#db/schema/bytes.ts";
import { matters } from "#db/schema/matters.ts";
import { staff } from "#db/schema/office.ts";

/** What the office itself puts to a matter, sealed like what its reporter sent. Struck ones are named, and empty. */
export const officeFiles = pgTable(
  "office_files",
  {
    bureauId: uuid("bureau_id").notNull(),
    id: uuid().notNull(),
    matterId: uuid("matter_id").notNull(),
    position: integer().notNull(),
    kind: text({ enum: OFFICE_FILE_KINDS }).notNull(),
    /** Of what it is about. */
    day: date().$type<Day>().notNull(),
    mediaType: text("media_type").notNull(),
    size: integer().notNull(),
    digest: text().notNull(),
    content: bytes(),
    thumbnail: bytes(),
    /** Whose key opens it. */
    part: text({ enum: PARTS }).notNull(),
    /** Of the matter, when it was added; a trigger enters it. */
    version: integer().notNull().default(0),
    addedBy: uuid("added_by").notNull(),
    addedAt: timestamp("added_at", { withTimezone: true }).notNull().defaultNow(),
    struckBy: uuid("struck_by"),
    struckAt: timestamp("struck_at", { withTimezone: true }),
    struckBecause: text("struck_because").notNull().default(""),
  },
  (table) => [
    primaryKey({ columns: [table.bureauId, table.id] }),
    unique("office_file_position").on(table.bureauId, table.matterId, table.position),
    foreignKey({
      name: "office_files_matter",
      columns: [table.bureauId, table.matterId],
      foreignColumns: [matters.bureauId, matters.id],
    }),
    foreignKey({
      name: "office_files_added_by",
      columns: [table.bureauId, table.addedBy],
      foreignColumns: [staff.bureauId, staff.id],
    }),
    foreignKey({
      name: "office_files_struck_by",
      columns: [table.bureauId, table.struckBy],
      foreignColumns: [staff.bureauId, staff.id],
    }),
  ],
);
