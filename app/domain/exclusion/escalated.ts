import { type Barrier, isExcluded, type Placement } from "#app/domain/exclusion/barrier.ts";
import type { StaffRole } from "#app/domain/staff/roles.ts";

type Placed = Placement & { readonly handlerId: string | null };

/** The matter as it lies after somebody was kept from it: without a handler who is, and one level up where it must be. */
export function escalated<Lying extends Placed>(matter: Lying, barrier: Barrier | null): Lying {
  if (barrier === null) return { ...matter, escalatedTo: null };
  const { exclusions, office } = barrier;
  const handler = office.officers.find(({ id }) => id === matter.handlerId);
  return {
    ...matter,
    handlerId: handler && isExcluded(handler, exclusions) ? null : matter.handlerId,
    escalatedTo: escalatedTo(matter, barrier),
  };
}

/**
 * The unit above that decides instead; null where those whose turn it is may know of the matter, and where nobody in the
 * bureau is left.
 */
export const escalatedTo = (lies: Pick<Placement, "unitId">, barrier: Barrier): string | null =>
  canStay(lies, barrier) ? null : firstAbove(lies.unitId ?? unitOfIntake(barrier), barrier);

/** Nobody in the bureau may both know of the matter and decide on it: who is above the bureau has to be asked. */
export const hasNoDecider = (lies: Pick<Placement, "unitId">, barrier: Barrier): boolean =>
  !canStay(lies, barrier) && escalatedTo(lies, barrier) === null;

/** Whether it lies where it belongs, with those who work here now. */
export function isPlaced(matter: Placed, barrier: Barrier | null): boolean {
  const { handlerId, escalatedTo: above } = escalated(matter, barrier);
  return handlerId === matter.handlerId && above === matter.escalatedTo;
}

/**
 * A unit can deal with it only where somebody may act and somebody may decide; while a named official is not recognised,
 * nobody below can.
 */
function canStay({ unitId }: Pick<Placement, "unitId">, barrier: Barrier): boolean {
  if (barrier.unresolved) return false;
  return unitId === null
    ? isAble("intake", null, barrier)
    : isAble("handler", unitId, barrier) && isAble("head", unitId, barrier);
}

/**
 * Upwards until there is a head who may know of it; null where nobody in the bureau is left. The top is above itself, and
 * above an intake in which nobody works any more.
 */
function firstAbove(unitId: string | null, barrier: Barrier): string | null {
  const { units } = barrier.office;
  const upper = units.find(({ id }) => id === unitId)?.upperUnitId ?? null;
  const above = upper ? [upper] : units.filter((unit) => unit.upperUnitId === null).map(idOf);
  const able = above.find((id) => isAble("head", id, barrier)) ?? null;
  return able ?? (upper && firstAbove(upper, barrier));
}

const idOf = ({ id }: { readonly id: string }): string => id;

const isAble = (role: StaffRole, unitId: string | null, { exclusions, office }: Barrier): boolean =>
  office.officers.some(
    (officer) =>
      officer.role === role &&
      (unitId === null || officer.unitId === unitId) &&
      !isExcluded(officer, exclusions),
  );

const unitOfIntake = ({ office }: Barrier): string | null =>
  office.officers.find(({ role, unitId }) => role === "intake" && unitId !== null)?.unitId ?? null;
