import { KINDS, type Kind } from "#app/domain/intake/kind.ts";
import {
  PLACES,
  type Place,
  PRODUCT_TYPES,
  type ProductType,
  type RoutingRow,
} from "#app/domain/routing/row.ts";
import type { Unit } from "#app/domain/staff/unit.ts";
import { folded } from "#app/domain/typed/characters.ts";

/** Policy: a responsibility table of a province has some sixty rows. */
export const MOST_ROWS = 300;
/** kind, products, places, words, where it goes, why */
export const COLUMNS_OF_TABLE = 6;

/** How the codes are called in the table, as whoever writes it sees them on the page. */
export type Vocabulary = {
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly products: Readonly<Record<ProductType, string>>;
  readonly places: Readonly<Record<Place, string>>;
  /** What stands before the name of an authority to which it is referred, such as 移送. */
  readonly elsewhere: string;
  /** The first cell of the head, which is left out. */
  readonly head: string;
};

export type RowFaultCode =
  | "columns"
  | "kind"
  | "product"
  | "place"
  | "goes"
  | "unit"
  | "unit-idle"
  | "twice";

/** What is wrong in which line of the text, counted from 1, and with which words. */
export type RowFault = {
  readonly line: number;
  readonly code: RowFaultCode;
  readonly what: string;
};

export type TableRead = {
  readonly rows: readonly RoutingRow[];
  readonly faults: readonly RowFault[];
};

/** Reads a table as it is copied out of a spreadsheet, one row a line, cells parted by tabs or upright strokes. */
export function readTable(text: string, vocabulary: Vocabulary, units: readonly Unit[]): TableRead {
  const lines = text
    .split("\n")
    .map((line, index) => ({ line: index + 1, cells: cellsIn(line) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ""))
    .filter(({ cells: [first = ""] }) => first !== vocabulary.head);
  const read = lines.map(({ line, cells }) => readRow(line, cells, vocabulary, units));
  return {
    rows: read.flatMap(({ row }) => row ?? []),
    faults: [...read.flatMap(({ faults }) => faults), ...doubles(lines)],
  };
}

/** A spreadsheet copies empty columns to the right along: they say nothing. */
const cellsIn = (line: string): readonly string[] => {
  const cells = line.split(/[\t|｜]/).map(folded);
  return cells.slice(0, cells.findLastIndex((cell) => cell !== "") + 1);
};

type Line = { readonly line: number; readonly cells: readonly string[] };
type RowRead = { readonly row: RoutingRow | null; readonly faults: readonly RowFault[] };

function readRow(
  line: number,
  cells: readonly string[],
  { kinds, products, places, elsewhere }: Vocabulary,
  units: readonly Unit[],
): RowRead {
  const [kind = "", product = "", place = "", words = "", goes = "", because = ""] = cells;
  const fault = (code: RowFaultCode, what: string): RowFault => ({ line, code, what });
  if (cells.length > COLUMNS_OF_TABLE || goes === "")
    return { row: null, faults: [fault(goes === "" ? "goes" : "columns", `${cells.length}`)] };
  const asked = {
    kind: named(KINDS, kinds, kind),
    product: named(PRODUCT_TYPES, products, product),
    place: named(PLACES, places, place),
  };
  const to = readGoal(goes, elsewhere, units);
  const faults = [
    ...(["kind", "product", "place"] as const).flatMap((code) =>
      asked[code].unknown.map((what) => fault(code, what)),
    ),
    ...("fault" in to ? [fault(to.fault, goes)] : []),
  ];
  if (faults.length > 0 || "fault" in to) return { row: null, faults };
  const [only, ...more] = asked.kind.known;
  return {
    faults,
    row: {
      // Whoever names both means any.
      kind: more.length > 0 ? null : (only ?? null),
      products: asked.product.known,
      places: asked.place.known,
      words: listed(words),
      ...to,
      because,
    },
  };
}

const listed = (cell: string): readonly string[] =>
  cell
    .split(/[、,，;；/]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");

/** Which codes a cell names, and what in it names none. */
function named<Code extends string>(
  codes: readonly Code[],
  names: Readonly<Record<Code, string>>,
  cell: string,
) {
  const parts = listed(cell).map((part) => ({
    part,
    code: codes.find((code) => names[code].toLowerCase() === part.toLowerCase()),
  }));
  return {
    known: parts.flatMap(({ code }) => code ?? []),
    unknown: parts.flatMap(({ part, code }) => (code === undefined ? [part] : [])),
  };
}

type Goal = Pick<RoutingRow, "unitId" | "elsewhere"> | { readonly fault: "unit" | "unit-idle" };

function readGoal(goes: string, elsewhere: string, units: readonly Unit[]): Goal {
  const [before = "", ...rest] = goes.split(/[:：]/);
  const whose = rest.join(":").trim();
  if (before.trim() === elsewhere && whose !== "") return { unitId: null, elsewhere: whose };
  const unit = units.find(({ name, nameEn, closed }) => !closed && [name, nameEn].includes(goes));
  if (!unit) return { fault: "unit" };
  return unit.handles ? { unitId: unit.id, elsewhere: null } : { fault: "unit-idle" };
}

/** The second of two rows that ask the same never takes anything. */
function doubles(lines: readonly Line[]): readonly RowFault[] {
  const seen = new Map<string, number>();
  return lines.flatMap(({ line, cells }) => {
    const asked = cells.slice(0, 4).join("\t");
    const first = seen.get(asked);
    if (first === undefined) seen.set(asked, line);
    return first === undefined ? [] : [{ line, code: "twice" as const, what: `${first}` }];
  });
}
