/** The ten roles of the house. Reporters sign in with a receipt; the other nine are staff. */
export const STAFF_ROLES = [
  "grid-worker",
  "intake",
  "handler",
  "head",
  "committee",
  "finance",
  "custodian",
  "auditor",
  "administrator",
] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];

/** A signed-in member of staff, as far as the rules need to know them. */
export type Officer = {
  readonly id: string;
  readonly role: StaffRole;
  readonly unitId: string | null;
};
