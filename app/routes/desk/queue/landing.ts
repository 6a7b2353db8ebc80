import type { StaffRole } from "#app/domain/staff/roles.ts";

/** Where each role works. */
export const LANDING: Readonly<Record<StaffRole, string>> = {
  intake: "/desk",
  handler: "/desk",
  head: "/desk",
  "grid-worker": "/desk",
  committee: "/committee",
  finance: "/finance",
  custodian: "/custodian",
  auditor: "/audit",
  "system-administrator": "/admin",
  "security-administrator": "/security",
};
