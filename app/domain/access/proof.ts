import type { Permission } from "#app/domain/access/policy.ts";
import type { Day } from "#app/domain/calendar/day.ts";
import { actionNamed, recordOf } from "#app/domain/matter/action.ts";

/** Why a code vouches for as long as it does. Each has its words under `account.proof.because`. */
export const PROOF_REASONS = [
  "who-gets-in",
  "identity",
  "money",
  "whole-office",
  "several-in-a-row",
  "meeting",
] as const;
type ProofReason = (typeof PROOF_REASONS)[number];

/** Policy: for so many minutes a code vouches for who sits there, before what cannot be taken back. */
const MINUTES: Readonly<Record<ProofReason, number>> = {
  // One press lets somebody in, or out; nobody does two of them.
  "who-gets-in": 5,
  // What was seen cannot be unseen.
  identity: 5,
  // A queue at the counter, one after the other, each with a code of their own.
  money: 10,
  // It moves every date or every amount there is: read, and then pressed.
  "whole-office": 15,
  // Whoever approves reads several files, and none of them alone has a great effect.
  "several-in-a-row": 30,
  // The committee goes through its agenda. Nobody stays signed in so long without doing anything.
  meeting: 60,
};

/** What cannot be taken back but no action of the desk, and why its code lasts as long as it does. */
const WANTED: Readonly<Partial<Record<Permission, ProofReason>>> = {
  "sign-off": "several-in-a-row",
  "approve-proposal": "several-in-a-row",
  "confirm-export": "several-in-a-row",
  vote: "meeting",
  pay: "money",
  "see-payee": "money",
  "make-batch": "money",
  "apply-answer": "money",
  "decide-recovery": "money",
  "confirm-budget": "money",
  "claim-reward": "money",
  "set-parameters": "whole-office",
  "confirm-parameters": "whole-office",
  "confirm-routing": "whole-office",
  "confirm-facts": "whole-office",
  "decide-publication": "whole-office",
  "publish-calendar": "whole-office",
  "request-unsealing": "identity",
  "see-identity": "identity",
  "change-people": "who-gets-in",
  "confirm-people": "who-gets-in",
  "renew-sign-in": "who-gets-in",
};

type Proof = { readonly minutes: number; readonly because: ProofReason };

/** The proof that this takes, or null where the sign-in is enough. */
export function proofFor(permission: Permission): Proof | null {
  const because = reasonFor(permission);
  return because === undefined ? null : { minutes: MINUTES[because], because };
}

/** An action of the desk says itself whether it wants a code: it approves, as many times as somebody has to decide. */
function reasonFor(permission: Permission): ProofReason | undefined {
  const action = actionNamed(permission);
  if (action) return recordOf(action).proof === "fresh-code" ? "several-in-a-row" : undefined;
  return WANTED[permission];
}

/** Nobody approves anything on the day they were given the role: whoever makes an approver has to wait for the morning. */
export const roleCounts = ({ roleSince }: { readonly roleSince: Day }, today: Day): boolean =>
  roleSince <= today;
