import type { Day } from "#app/domain/calendar/day.ts";
import { type Gap, gapsIn } from "#app/domain/routing/gaps.ts";
import {
  MOST_ROWS,
  type RowFault,
  readTable,
  type Vocabulary,
} from "#app/domain/routing/read-table.ts";
import type { RoutingRow } from "#app/domain/routing/row.ts";
import type { Unit } from "#app/domain/staff/unit.ts";
import { readDay } from "#app/domain/typed/day-typed.ts";

export type RoutingTyped = Readonly<Record<"rows" | "from" | "source", string>>;
/** What is wrong with a field, beside what is wrong in single lines. */
export type RoutingFault =
  | { readonly field: "rows"; readonly code: "many" | "empty" | "gap"; readonly count: number }
  | { readonly field: "from" | "source" };

export type RoutingRead = {
  readonly rows: readonly RoutingRow[];
  readonly rowFaults: readonly RowFault[];
  readonly gaps: readonly Gap[];
  readonly faults: readonly RoutingFault[];
  readonly from: Day | null;
};

type Reader = {
  readonly vocabulary: Vocabulary;
  readonly units: readonly Unit[];
  readonly today: Day;
};

/** A version as it was typed: its rows, and everything that keeps it from being entered. */
export function readRouting(typed: RoutingTyped, reader: Reader): RoutingRead {
  const { rows, faults: rowFaults } = readTable(typed.rows, reader.vocabulary, reader.units);
  const gaps = rows.length > 0 && rowFaults.length === 0 ? gapsIn(rows) : [];
  const day = readDay(typed.from);
  const from = "value" in day && day.value >= reader.today ? day.value : null;
  const isEmpty = rows.length === 0 && rowFaults.length === 0;
  const faults: readonly RoutingFault[] = [
    ...(isEmpty ? [{ field: "rows", code: "empty", count: 0 } as const] : []),
    ...(rows.length > MOST_ROWS
      ? [{ field: "rows", code: "many", count: rows.length } as const]
      : []),
    ...(gaps.length > 0 ? [{ field: "rows", code: "gap", count: gaps.length } as const] : []),
    ...(from === null ? [{ field: "from" } as const] : []),
    ...(typed.source === "" ? [{ field: "source" } as const] : []),
  ];
  return { rows, rowFaults, gaps, faults, from };
}
