import { sql } from "drizzle-orm";
import {
  bigint,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import type { AuditAction } from "#app/domain/audit/audit-entry.ts";
import type { Day } from "#app/domain/calendar/day.ts";
import type { StaffRole } from "#app/domain/staff/roles.ts";
import { bytes } from "#db/schema/bytes.ts";
import { staff } from "#db/schema/office.ts";

const said = (name: string) => sql.raw(`entry::jsonb ->> '${name}'`);

/** What was done and what was looked at. Only the database's own function `append_audit` writes here. */
export const auditEntries = pgTable(
  "audit_entries",
  {
    bureauId: uuid("bureau_id").notNull(),
    chain: smallint().notNull(),
    seq: bigint({ mode: "number" }).notNull(),
    prev: bytes().notNull(),
    hash: bytes().notNull(),
    entry: text().notNull(),
    action: text().$type<AuditAction>().notNull().generatedAlwaysAs(said("action")),
    /** An instant, or a day where a reporter acted. */
    at: text().notNull().generatedAlwaysAs(said("at")),
    actor: text().notNull().generatedAlwaysAs(said("by")),
    role: text()
      .$type<StaffRole | "reporter" | "committee" | "office">()
      .notNull()
      .generatedAlwaysAs(said("role")),
    matterId: uuid("matter_id").generatedAlwaysAs(sql`(entry::jsonb ->> 'matterId')::uuid`),
  },
  (table) => [
    primaryKey({ columns: [table.bureauId, table.chain, table.seq] }),
    index("audit_by_time").on(table.bureauId, table.at.desc(), table.chain, table.seq.desc()),
    index("audit_by_matter").on(table.bureauId, table.matterId, table.at.desc()),
    index("audit_by_actor").on(table.bureauId, table.actor, table.at.desc()),
  ],
);

/** How long each chain is and what it ends in; held by whoever is writing the next entry. */
export const auditHeads = pgTable(
  "audit_heads",
  {
    bureauId: uuid("bureau_id").notNull(),
    chain: smallint().notNull(),
    seq: bigint({ mode: "number" }).notNull(),
    hash: bytes().notNull(),
  },
  (table) => [primaryKey({ columns: [table.bureauId, table.chain] })],
);

/** How many matters somebody opened on a day, and what is usual; counted by the database's own function `count_look`. */
export const looksByDay = pgTable(
  "looks_by_day",
  {
    bureauId: uuid("bureau_id").notNull(),
    staffId: uuid("staff_id").notNull(),
    day: date().$type<Day>().notNull(),
    role: text().$type<StaffRole>().notNull(),
    opened: integer().notNull().default(0),
    /** The most in one hour of the clock. */
    busiest: integer().notNull().default(0),
    /** The hour that was counted last, and how many in it. */
    hour: integer().notNull().default(0),
    inHour: integer("in_hour").notNull().default(0),
    /** What is usual for this person, and for everybody else in the role. */
    ownOpened: integer("own_opened"),
    ownBusiest: integer("own_busiest"),
    othersOpened: integer("others_opened"),
    othersBusiest: integer("others_busiest"),
    /** At which figures it rang. */
    toldOpened: integer("told_opened").notNull().default(0),
    toldBusiest: integer("told_busiest").notNull().default(0),
  },
  (table) => [
    primaryKey({ columns: [table.bureauId, table.staffId, table.day] }),
    index("looks_by_role").on(table.bureauId, table.role, table.day),
    foreignKey({
      name: "looks_by_day_staff",
      columns: [table.bureauId, table.staffId],
      foreignColumns: [staff.bureauId, staff.id],
    }),
  ],
);
