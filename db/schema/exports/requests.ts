import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import type { Queue } from "#app/domain/access/queues.ts";
import type { ExportPurpose } from "#app/domain/exports/policy.ts";
import type { QueueFilter } from "#app/domain/search/queue-filter.ts";
import { staff } from "#db/schema/office.ts";

/** A queue by its codes alone: words are looked for, and taken nowhere. */
export type CodesOfFilter = Omit<QueueFilter, "words">;

/** A work list that one asked for, and another's word where it is a long one; decided once, otherwise append only. */
export const exportRequests = pgTable(
  "export_requests",
  {
    bureauId: uuid("bureau_id").notNull(),
    id: uuid().notNull(),
    /** Running, one after the other; the file bears it. The database gives it. */
    number: integer().notNull().default(0),
    queue: text().$type<Queue>().notNull(),
    filter: jsonb().$type<CodesOfFilter>().notNull(),
    purpose: text().$type<ExportPurpose>().notNull(),
    reason: text().notNull(),
    /** As many as whoever asked saw; nobody else reads it. */
    rows: integer().notNull(),
    needsWord: boolean("needs_word").notNull().generatedAlwaysAs(sql`rows > 200`),
    askedBy: uuid("asked_by").notNull(),
    askedAt: timestamp("asked_at", { withTimezone: true }).notNull().defaultNow(),
    decidedBy: uuid("decided_by"),
    decidedAt: timestamp("decided_at", { withTimezone: true }),
    approved: boolean(),
    /** Why not. */
    answer: text(),
  },
  (table) => [
    primaryKey({ columns: [table.bureauId, table.id] }),
    unique("export_number").on(table.bureauId, table.number),
    index("exports_by_asker").on(table.bureauId, table.askedBy, table.askedAt),
    check("export_rows", sql`${table.rows} between 1 and 5000`),
    ...(
      [
        ["exports_asked_by", table.askedBy],
        ["exports_decided_by", table.decidedBy],
      ] as const
    ).map(([name, person]) =>
      foreignKey({
        name,
        columns: [table.bureauId, person],
        foreignColumns: [staff.bureauId, staff.id],
      }),
    ),
  ],
);

/** Whose word a request waits for, and how many of its rows they may know of; of whoever asked, all. Append only. */
export const exportAskings = pgTable(
  "export_askings",
  {
    bureauId: uuid("bureau_id").notNull(),
    requestId: uuid("request_id").notNull(),
    staffId: uuid("staff_id").notNull(),
    rows: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.bureauId, table.requestId, table.staffId] }),
    index("export_askings_of").on(table.bureauId, table.staffId),
    foreignKey({
      name: "export_askings_request",
      columns: [table.bureauId, table.requestId],
      foreignColumns: [exportRequests.bureauId, exportRequests.id],
    }),
    foreignKey({
      name: "export_askings_staff",
      columns: [table.bureauId, table.staffId],
      foreignColumns: [staff.bureauId, staff.id],
    }),
  ],
);

/** That the file of a request was fetched by whoever asked for it, and how many rows it had. Append only. */
export const exportFetches = pgTable(
  "export_fetches",
  {
    bureauId: uuid("bureau_id").notNull(),
    requestId: uuid("request_id").notNull(),
    /** The first, the second. */
    place: integer().notNull(),
    rows: integer().notNull(),
    fetchedAt: timestamp("fetched_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.bureauId, table.requestId, table.place] }),
    check("export_fetched_at_most", sql`${table.place} between 1 and 3`),
    foreignKey({
      name: "export_fetches_request",
      columns: [table.bureauId, table.requestId],
      foreignColumns: [exportRequests.bureauId, exportRequests.id],
    }),
  ],
);
