import type { Queue } from "#app/domain/access/queues.ts";
import { asksForAll, type QueueFilter } from "#app/domain/search/queue-filter.ts";
import type { Officer } from "#app/domain/staff/roles.ts";

/** Policy: in characters. Several have to stand beside each other above a list. */
export const LONGEST_VIEW_NAME = 30;
/** Policy: as many as somebody still looks over; so many for each person, and for each unit. */
export const MOST_VIEWS = 30;

/** What somebody wants of a queue again and again. It is a way of asking: the list is asked as whoever opens it. */
export type SavedView = {
  readonly name: string;
  readonly queue: Queue;
  readonly filter: QueueFilter;
  /** For everybody in the unit of the head who keeps it; else for nobody but its maker. */
  readonly isUnits: boolean;
};

export type ViewRefusal = "asks-for-all" | "words-in-unit" | "full" | "name-taken";

/** What stands against keeping it beside those of these names; all of it. */
export function againstKeeping(
  { name, filter, isUnits }: SavedView,
  names: readonly string[],
): readonly ViewRefusal[] {
  return [
    ...(asksForAll(filter) ? (["asks-for-all"] as const) : []),
    // What is looked for by name could tell some of the unit of a matter that they must not know of.
    ...(isUnits && filter.words !== "" ? (["words-in-unit"] as const) : []),
    ...againstAnother(name, names),
  ];
}

/** What stands against one more of this name, be it new or put back. */
export const againstAnother = (
  name: string,
  names: readonly string[],
): readonly ("full" | "name-taken")[] => [
  ...(names.length >= MOST_VIEWS ? (["full"] as const) : []),
  ...(names.includes(name) ? (["name-taken"] as const) : []),
];

/** What a whole unit sees is its head's to keep. */
export const mayKeepForUnit = ({ role, unitId }: Officer): boolean =>
  role === "head" && unitId !== null;

/** Their own, or as a head one of their unit's. */
export const mayChange = (
  officer: Officer,
  { unitId, madeBy }: { readonly unitId: string | null; readonly madeBy: string },
): boolean =>
  unitId === null ? madeBy === officer.id : mayKeepForUnit(officer) && unitId === officer.unitId;
