import type { Vocabulary } from "#app/domain/routing/read-table.ts";
import type { RoutingRow } from "#app/domain/routing/row.ts";

/** A table as it is read, to be copied into a spreadsheet and back; `unitName` says how a unit is called. */
export const writeTable = (
  rows: readonly RoutingRow[],
  vocabulary: Vocabulary,
  unitName: (id: string) => string,
): string => rows.map((row) => cellsOf(row, vocabulary, unitName).join("\t")).join("\n");

/** The six cells of a row, in words. */
export function cellsOf(
  { kind, products, places, words, unitId, elsewhere, because }: RoutingRow,
  vocabulary: Vocabulary,
  unitName: (id: string) => string,
): readonly string[] {
  const goes = unitId === null ? `${vocabulary.elsewhere}：${elsewhere ?? ""}` : unitName(unitId);
  return [
    kind ? vocabulary.kinds[kind] : "",
    products.map((code) => vocabulary.products[code]).join("、"),
    places.map((code) => vocabulary.places[code]).join("、"),
    words.join("、"),
    goes,
    because,
  ];
}
