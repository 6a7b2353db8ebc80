import { isTheirs } from "#app/domain/access/policy.ts";
import type { Day } from "#app/domain/calendar/day.ts";
import { needsWord } from "#app/domain/exports/policy.ts";
import { type Bureau, confirmersOf } from "#app/domain/staff/leave.ts";

/**
 * Who could say yes to a list of this person's: whoever heads their unit today, for a head who stands above or beside, as
 * with their leave. Who keeps the house never does: no list of matters is theirs.
 */
export const mayConfirmExportOf = (
  askedBy: string,
  today: Day,
  bureau: Bureau,
): readonly string[] => {
  const able = bureau.people.filter((person) => isTheirs(person, "confirm-export"));
  const named = confirmersOf({ staffId: askedBy, deputyId: null }, today, bureau);
  return able.flatMap(({ id }) => (named.includes(id) ? [id] : []));
};

/** Somebody, and how many of the rows they may know of. */
export type KnownRows = { readonly staffId: string; readonly rows: number };

/**
 * Of them those for whom it is a long list, too: whoever a matter is kept from must not find out by a list that reached
 * them only because of it. For them there is no such request, as there would be none without that matter.
 */
export const askedToConfirm = (counted: readonly KnownRows[]): readonly KnownRows[] =>
  counted.filter(({ rows }) => needsWord(rows));
