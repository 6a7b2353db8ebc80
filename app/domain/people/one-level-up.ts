import type { Matter } from "#app/domain/matter/matter.ts";
import { type Barrier, isExcluded } from "#app/domain/people/barrier.ts";
import type { StaffRole } from "#app/domain/people/roles.ts";

/** The matter as it lies after somebody was kept from it: without a handler who is, and one level up where it must be. */
export function settledBehind(matter: Matter, barrier: Barrier | null): Matter {
  if (barrier === null) return { ...matter, raisedTo: null };
  const { exclusions, office } = barrier;
  const handler = office.officers.find(({ id }) => id === matter.handlerId);
  return {
    ...matter,
    handlerId: handler && isExcluded(handler, exclusions) ? null : matter.handlerId,
    raisedTo: raisedTo(matter, barrier),
  };
}

/**
 * The unit above that decides instead; null where those whose turn it is may know of the matter. A unit can deal with
 * it only where somebody may act and somebody may decide; while a named official is not recognised, nobody below can.
 */
export function raisedTo({ unitId }: Pick<Matter, "unitId">, barrier: Barrier): string | null {
  const isThere = (role: StaffRole, unit: string | null) => isAble(role, unit, barrier);
  const canStay =
    unitId === null
      ? isThere("intake", null)
      : isThere("handler", unitId) && isThere("head", unitId);
  if (canStay && !barrier.unresolved) return null;
  return firstAbove(unitId ?? unitOfIntake(barrier), barrier);
}

/** Upwards until there is a head who may know of it; null where nobody in the bureau is left. */
function firstAbove(unitId: string | null, barrier: Barrier): string | null {
  const upper = barrier.office.units.find(({ id }) => id === unitId)?.upperUnitId ?? null;
  if (upper === null) return null;
  return isAble("head", upper, barrier) ? upper : firstAbove(upper, barrier);
}

const isAble = (role: StaffRole, unitId: string | null, { exclusions, office }: Barrier): boolean =>
  office.officers.some(
    (officer) =>
      officer.role === role &&
      (unitId === null || officer.unitId === unitId) &&
      !isExcluded(officer, exclusions),
  );

const unitOfIntake = ({ office }: Barrier): string | null =>
  office.officers.find(({ role, unitId }) => role === "intake" && unitId !== null)?.unitId ?? null;
