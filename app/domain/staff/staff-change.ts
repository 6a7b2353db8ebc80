import type { Officer, StaffRole } from "#app/domain/staff/roles.ts";

/** What takes two people: somebody new, another role or unit, a new start for who has lost password and telephone. */
export const STAFF_CHANGES = ["hire", "move", "reset"] as const;
export type StaffChangeKind = (typeof STAFF_CHANGES)[number];

export type StaffChange = {
  readonly staffId: string;
  readonly askedBy: string;
  readonly unitId: string | null;
};

export type ChangeReason =
  | "own-request"
  | "about-oneself"
  | "unit-has-a-head"
  | "not-an-administrator";

/**
 * Why this officer may not confirm a change; empty where they may. It is for the head of the unit that gets somebody;
 * where there is none, for another administrator. Never for who asked, nor for whom it is about.
 */
export function whyNotConfirm(
  { id, role, unitId }: Officer,
  change: StaffChange,
  hasHead: boolean,
): readonly ChangeReason[] {
  if (id === change.askedBy) return ["own-request"];
  if (id === change.staffId) return ["about-oneself"];
  if (hasHead) return role === "head" && unitId === change.unitId ? [] : ["unit-has-a-head"];
  return ADMINISTRATORS.includes(role) ? [] : ["not-an-administrator"];
}

const ADMINISTRATORS: readonly StaffRole[] = ["system-administrator", "security-administrator"];
