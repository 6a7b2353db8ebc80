import type { Officer, StaffRole } from "#app/domain/staff/roles.ts";

/** What takes two people: a new unit, other particulars of one, the end of one. */
export const UNIT_CHANGES = ["open", "alter", "close"] as const;
export type UnitChangeKind = (typeof UNIT_CHANGES)[number];

export type UnitParticulars = {
  readonly name: string;
  readonly nameEn: string;
  readonly mail: string;
  /** Where a matter goes that must be kept from this unit; null at the top. */
  readonly upperUnitId: string | null;
};

export type UnitChangeReason = "own-request" | "another-administrator" | UnitFault;
export type UnitFault = "holds-matters" | "has-people" | "stands-above-others" | "no-such-upper";

const ADMINISTRATORS: readonly StaffRole[] = ["system-administrator", "security-administrator"];

/** Why this officer may not confirm a change; empty where they may. It is for another administrator than who asked. */
export function whyNotConfirmUnit(
  { id, role }: Officer,
  { askedBy }: { readonly askedBy: string },
): readonly UnitChangeReason[] {
  if (id === askedBy) return ["own-request"];
  return ADMINISTRATORS.includes(role) ? [] : ["another-administrator"];
}

/** What still hangs on a unit. */
export type Hanging = {
  readonly openMatters: number;
  readonly people: number;
  readonly below: number;
};

/** Why a unit cannot be closed: a matter would lie where nobody is, a person belong nowhere, a way upwards end. */
export const whyNotClose = ({ openMatters, people, below }: Hanging): readonly UnitFault[] => [
  ...(openMatters > 0 ? (["holds-matters"] as const) : []),
  ...(people > 0 ? (["has-people"] as const) : []),
  ...(below > 0 ? (["stands-above-others"] as const) : []),
];

type Placed = { readonly id: string; readonly upperUnitId: string | null };

/** Whether there is such a unit, and the way upwards from it never comes back to this one. */
export function mayStandAbove(
  upper: string | null,
  unitId: string,
  open: readonly Placed[],
): boolean {
  if (upper === null) return true;
  if (upper === unitId) return false;
  const found = open.find(({ id }) => id === upper);
  return found !== undefined && mayStandAbove(found.upperUnitId, unitId, open);
}
