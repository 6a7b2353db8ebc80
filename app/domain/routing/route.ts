import type { Routable, RoutingRow } from "#app/domain/routing/row.ts";
import { folded } from "#app/domain/typed/characters.ts";

const COLUMNS = ["kind", "products", "places", "words"] as const;
export type RoutingColumn = (typeof COLUMNS)[number];

/** A condition of a row that a matter meets: which column, and by what. */
export type Met = { readonly column: RoutingColumn; readonly by: string };

/** The row that a matter falls under, its number in the table from 1, and what of it the matter meets. */
export type Routed = {
  readonly nth: number;
  readonly row: RoutingRow;
  readonly met: readonly Met[];
};

/** Where a matter goes: the first row of which it meets every condition; null where no row fits. */
export function routed(rows: readonly RoutingRow[], matter: Routable): Routed | null {
  for (const [index, row] of rows.entries()) {
    const met = metBy(row, matter);
    if (met) return { nth: index + 1, row, met };
  }
  return null;
}

/** Null where a condition is not met. */
function metBy(row: RoutingRow, matter: Routable): readonly Met[] | null {
  const met: Met[] = [];
  for (const column of COLUMNS) {
    if (!asks(row, column)) continue;
    const by = answerOf(row, column, matter);
    if (by === null) return null;
    met.push({ column, by });
  }
  return met;
}

const asks = (row: RoutingRow, column: RoutingColumn): boolean =>
  column === "kind" ? row.kind !== null : row[column].length > 0;

function answerOf(row: RoutingRow, column: RoutingColumn, matter: Routable): string | null {
  const { kind, productType, place } = matter;
  switch (column) {
    case "kind":
      return row.kind === kind ? kind : null;
    case "products":
      return row.products.find((product) => product === productType) ?? null;
    case "places":
      return row.places.find((one) => one === place) ?? null;
    case "words":
      return row.words.find((word) => isIn(word, matter.texts)) ?? null;
  }
}

/** Full width and small letters make no difference. */
const isIn = (word: string, texts: readonly string[]): boolean =>
  texts.some((text) => plain(text).includes(plain(word)));
const plain = (text: string): string => folded(text).toLowerCase();
