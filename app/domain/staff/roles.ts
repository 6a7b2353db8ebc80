/**
 * The eleven roles of the house. Reporters sign in with a receipt; the other ten are staff. Three keep the house itself,
 * and none of the three can do another's work: the system's rules, the people, and the record of both (auditor).
 */
export const STAFF_ROLES = [
  "grid-worker",
  "intake",
  "handler",
  "head",
  "committee",
  "finance",
  "custodian",
  "auditor",
  "system-administrator",
  "security-administrator",
] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];

/** A signed-in member of staff, as far as the rules need to know them. */
export type Officer = {
  readonly id: string;
  readonly role: StaffRole;
  readonly unitId: string | null;
};
