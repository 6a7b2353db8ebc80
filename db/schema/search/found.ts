import { date, foreignKey, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import type { Day } from "#app/domain/calendar/day.ts";
import type { SearchField } from "#app/domain/search/fields.ts";
import { matters } from "#db/schema/matters.ts";

/**
 * Pieces of one or two characters of what stands readable of a matter; of what is sealed, keyed digests of such pieces, begun
 * with `#`. Read by one function alone. No foreign key: a matter has some sixty of them, and none is ever deleted.
 */
export const searchGrams = pgTable(
  "search_grams",
  {
    bureauId: uuid("bureau_id").notNull(),
    gram: text().notNull(),
    receivedOn: date("received_on").$type<Day>().notNull(),
    matterId: uuid("matter_id").notNull(),
    field: text().$type<SearchField>().notNull(),
  },
  (table) => [
    primaryKey({
      columns: [table.bureauId, table.gram, table.receivedOn, table.matterId, table.field],
    }),
    index("search_grams_of_matter").on(table.bureauId, table.matterId),
  ],
);

/** Keyed digests of what can be compared whole: a licence, a batch, a name. Read by the same function. */
export const searchDigests = pgTable(
  "search_digests",
  {
    bureauId: uuid("bureau_id").notNull(),
    digest: text().notNull(),
    receivedOn: date("received_on").$type<Day>().notNull(),
    matterId: uuid("matter_id").notNull(),
    field: text().$type<SearchField>().notNull(),
  },
  (table) => [
    primaryKey({
      columns: [table.bureauId, table.digest, table.receivedOn, table.matterId, table.field],
    }),
    index("search_digests_of_matter").on(table.bureauId, table.matterId),
    foreignKey({
      columns: [table.bureauId, table.matterId],
      foreignColumns: [matters.bureauId, matters.id],
    }),
  ],
);

/** Matters that have yet to be made findable: those from before there was a search. */
export const searchBacklog = pgTable(
  "search_backlog",
  {
    bureauId: uuid("bureau_id").notNull(),
    matterId: uuid("matter_id").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.bureauId, table.matterId] }),
    foreignKey({
      columns: [table.bureauId, table.matterId],
      foreignColumns: [matters.bureauId, matters.id],
    }),
  ],
);
