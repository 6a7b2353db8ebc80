import { type Decision, refused } from "#app/domain/decision.ts";
import type { Officer } from "#app/domain/staff/roles.ts";

/** Staff said so of this matter; of whom it is about; the reporter asked for it; the report speaks of them. */
export const EXCLUSION_GROUNDS = ["declared", "register", "named", "mentioned"] as const;
export type ExclusionGround = (typeof EXCLUSION_GROUNDS)[number];

/** One person, or everybody in a unit. */
export type Exclusion = { readonly staffId: string | null; readonly unitId: string | null };

/** The units of the bureau, and who works there now. */
export type Office = {
  readonly units: readonly { readonly id: string; readonly upperUnitId: string | null }[];
  readonly officers: readonly Officer[];
};

/** What stands between a matter and those who must not know of it. A matter open to everybody has none. */
export type Barrier = {
  readonly exclusions: readonly Exclusion[];
  /** A reporter named an official whom nobody has recognised yet: it might be anybody. */
  readonly unresolved: boolean;
  readonly office: Office;
};

/** Whether the matter must not exist for this officer. */
export const isExcluded = (
  { id, unitId }: Pick<Officer, "id" | "unitId">,
  exclusions: readonly Exclusion[],
): boolean =>
  exclusions.some(
    (exclusion) =>
      exclusion.staffId === id || (exclusion.unitId !== null && exclusion.unitId === unitId),
  );

/** Where a matter lies, as far as it decides who deals with it. */
export type Placement = { readonly unitId: string | null; readonly escalatedTo: string | null };

/** Whether the matter exists for this officer. While a named official is not recognised, it does for the unit above alone. */
export const mayKnow = (
  officer: Pick<Officer, "id" | "unitId">,
  { escalatedTo }: Pick<Placement, "escalatedTo">,
  { exclusions, unresolved }: Barrier,
): boolean =>
  !isExcluded(officer, exclusions) &&
  (!unresolved || (escalatedTo !== null && escalatedTo === officer.unitId));

/** Whether somebody who works here may be named to work on it with others: whoever is kept from it may not. */
export const mayBeNamed = (
  id: string,
  lies: Pick<Placement, "escalatedTo">,
  barrier: Barrier,
): boolean =>
  barrier.office.officers.some((officer) => officer.id === id && mayKnow(officer, lies, barrier));

/** Whether somebody in this unit could take the matter up without having to step aside. */
export const mayTakeUp = (unitId: string, { exclusions, office }: Barrier): boolean =>
  office.officers.some(
    (officer) =>
      officer.role === "handler" && officer.unitId === unitId && !isExcluded(officer, exclusions),
  );

/** Declaring one's own tie is the last that anybody does about a matter. */
const LAST_WORD = "kept-away";

/** Whatever door was used: nobody acts on a matter they must not know of, and they are told what a stranger is told. */
export function respected<
  Event extends { readonly type: string; readonly by: string },
  Reason extends string,
>(
  decision: Decision<Event, Reason>,
  lies: Pick<Placement, "escalatedTo">,
  barrier: Barrier | null,
): Decision<Event, Reason | "no-such-matter"> {
  if (!decision.ok || barrier === null) return decision;
  const barred = barrier.office.officers.filter((officer) => !mayKnow(officer, lies, barrier));
  const acted = decision.events.some(
    ({ type, by }) => type !== LAST_WORD && barred.some(({ id }) => id === by),
  );
  return acted ? refused("no-such-matter") : decision;
}
