import { routed } from "#app/domain/routing/route.ts";
import type { Routable, RoutingRow } from "#app/domain/routing/row.ts";

/** A matter of the past: what a table reads of it, and which unit it went to; null where it went to none. */
export type Past = {
  readonly id: string;
  readonly number: string;
  readonly unitId: string | null;
  readonly as: Routable;
};

/** Where the table would have sent a matter that went somewhere else. */
export type Differing = {
  readonly id: string;
  readonly number: string;
  readonly nth: number;
  readonly unitId: string | null;
  readonly elsewhere: string | null;
  readonly wentTo: string;
};

/** How a table would have done on matters of the past. What no unit has had yet is told apart, not judged. */
export type Trial = {
  readonly tried: number;
  readonly same: number;
  readonly unassigned: number;
  readonly unmatched: number;
  readonly differing: readonly Differing[];
};

/** Tries a table on matters of the past. */
export function trialOf(rows: readonly RoutingRow[], past: readonly Past[]): Trial {
  const gone = past.map(({ as, ...matter }) => ({ ...matter, found: routed(rows, as) }));
  const differing = gone.flatMap(({ id, number, unitId: wentTo, found }) => {
    if (!found || wentTo === null || found.row.unitId === wentTo) return [];
    const { unitId, elsewhere } = found.row;
    return [{ id, number, nth: found.nth, unitId, elsewhere, wentTo }];
  });
  const unmatched = gone.filter(({ found }) => !found).length;
  const unassigned = gone.filter(({ found, unitId }) => found && unitId === null).length;
  const same = past.length - unmatched - unassigned - differing.length;
  return { tried: past.length, same, unassigned, unmatched, differing };
}
