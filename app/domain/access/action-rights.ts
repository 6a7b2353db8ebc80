import type { Right } from "#app/domain/access/right.ts";
import type { Action } from "#app/domain/matter/action.ts";

const intake: Right = { role: "intake", over: "any-matter" };
const handler: Right = { role: "handler", over: "own-unit" };
const head: Right = { role: "head", over: "own-unit" };
/** The head of the unit above does what those below would do, had they not to step aside. */
const above: Right = { role: "head", over: "escalated-to-own-unit" };

/** Who may do which action of the desk, to which matters. */
export const ACTION_RIGHTS: Readonly<Record<Action, readonly Right[]>> = {
  "identity-request": [intake, above],
  acceptance: [intake, above],
  refusal: [intake, above],
  assignment: [intake, above],
  referral: [intake, above],
  "sending-back": [handler, head],
  settlement: [handler, above],
  "mediation-end": [handler, above],
  verification: [handler, above],
  extension: [handler, above],
  "extension-decision": [head],
  findings: [handler, above],
  case: [head],
  declining: [head],
  outcome: [handler, above],
  assessment: [handler, above],
  "finance-consultation": [handler, above],
  "reward-notice": [handler, above],
  "reward-lapse": [handler, above],
  archive: [intake, handler, above],
  pause: [handler, above],
  resumption: [handler, above],
  "party-notice": [handler, above],
  "new-facts": [intake, handler, above],
  advertising: [intake, handler, above],
  dispute: [intake, handler, above],
  "dispute-settlement": [intake, handler, above],
  answer: [handler, above],
  "case-extension": [head],
  "collective-extension": [head],
  "transfer-proposal": [handler, above],
  "transfer-decision": [head],
  transfer: [handler, above],
  "police-reply": [handler, above],
  "police-challenge": [handler, above],
  "hand-over": [handler, above],
  recusal: [intake, handler, head],
};
