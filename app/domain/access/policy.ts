import { PAGE_RIGHTS } from "#app/domain/access/page-rights.ts";
import { type Action, ofEach } from "#app/domain/matter/action.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { Reach, Right } from "#app/domain/staff/right.ts";
import type { Officer, StaffRole } from "#app/domain/staff/roles.ts";

/** Everything that anybody can see or do here, by one name each. */
export type Permission = Action | keyof typeof PAGE_RIGHTS;

/** THE ACCESS POLICY: who may see or do what, and to which matters. What is not here is forbidden. */
export const POLICY: Readonly<Record<Permission, readonly Right[]>> = {
  ...PAGE_RIGHTS,
  ...ofEach(({ by }) => by),
};

/** Each name of the policy. */
export const PERMISSIONS = Object.keys(POLICY) as readonly Permission[];

/** What of a matter decides whether somebody's right reaches it. */
export type Standing = Pick<Matter, "unitId" | "escalatedTo" | "reward"> & {
  /** Whether a proposal on it waits for the officer's word; the database knows. */
  readonly awaitsWord?: boolean;
};

/** How far this role's right to an action goes; empty where it has none. */
export const reachesOf = (role: StaffRole, action: Permission): readonly Reach[] =>
  POLICY[action].flatMap((right) => (right.role === role ? [right.over] : []));

/** Whether it is this officer's at all, before anybody has asked which matter. */
export const isTheirs = ({ role }: Officer, action: Permission): boolean =>
  reachesOf(role, action).length > 0;

/** Whether this officer may do this to this matter, whatever stage it has reached. */
export function allows(officer: Officer, action: Permission, matter: Standing): boolean {
  return reachesOf(officer.role, action).some((reach) => covers(reach, officer, matter));
}

function covers(reach: Reach, officer: Officer, matter: Standing): boolean {
  const { unitId, escalatedTo, reward, awaitsWord = false } = matter;
  switch (reach) {
    case "any-matter":
      return true;
    case "unassigned":
      return unitId === null && escalatedTo === null;
    case "own-unit":
      return officer.unitId !== null && [unitId, escalatedTo].includes(officer.unitId);
    case "escalated-to-own-unit":
      return officer.unitId !== null && escalatedTo === officer.unitId;
    case "awaiting-word":
      return awaitsWord;
    case "before-committee":
      return reward?.assessment.eligible === true;
    case "claimed":
      return (reward?.claim ?? null) !== null;
    case "the-bureau":
    case "own-submission":
      return false;
  }
}
