import { sql } from "drizzle-orm";
import { bigint, index, pgTable, primaryKey, smallint, text, uuid } from "drizzle-orm/pg-core";
import type { AuditAction } from "#app/domain/audit/audit-entry.ts";
import type { StaffRole } from "#app/domain/staff/roles.ts";
import { bytes } from "#db/schema/bytes.ts";

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
