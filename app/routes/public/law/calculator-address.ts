import type { Day } from "#app/domain/calendar/day.ts";
import type { Term } from "#app/domain/calendar/term.ts";

/** Where a limit is counted from a day on. */
export const calculatorAddress = (start: Day, { unit, count }: Term): string =>
  `/law/calculator?${new URLSearchParams({ start, count: String(count), unit })}`;
