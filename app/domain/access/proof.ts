import type { Permission } from "#app/domain/access/policy.ts";
import type { Day } from "#app/domain/calendar/day.ts";

/** What cannot be taken back: before it, a fresh code proves who sits there. Others approve, pay out or let out. */
const PROOF_WANTED: ReadonlySet<Permission> = new Set<Permission>([
  "case",
  "declining",
  "extension-decision",
  "transfer-decision",
  "vote",
  "sign-off",
  "set-parameters",
  "confirm-parameters",
  "confirm-facts",
  "pay",
  "request-unsealing",
  "see-identity",
  "publish-calendar",
  "change-people",
  "confirm-people",
]);

export const wantsProof = (action: Permission): boolean => PROOF_WANTED.has(action);

/** Nobody approves anything on the day they were given the role: whoever makes an approver has to wait for the morning. */
export const roleCounts = ({ roleSince }: { readonly roleSince: Day }, today: Day): boolean =>
  roleSince <= today;
