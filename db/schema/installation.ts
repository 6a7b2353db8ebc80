import { pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";

/** By which keys this data was sealed: what a key leaves when it is hashed, and nothing of it. */
export const keyFingerprints = pgTable(
  "key_fingerprints",
  {
    bureauId: uuid("bureau_id").notNull(),
    name: text().notNull(),
    fingerprint: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.bureauId, table.name] })],
);
