import type { Deed } from "#app/domain/matter/stage.ts";
import type { Right } from "#app/domain/people/right.ts";

const intake: Right = { role: "intake", over: "any-matter" };
const handler: Right = { role: "handler", over: "own-unit" };
const head: Right = { role: "head", over: "own-unit" };

/** Who may do which deed of the desk, to which matters. */
export const DEED_RIGHTS: Readonly<Record<Deed, readonly Right[]>> = {
  "identity-request": [intake],
  acceptance: [intake],
  refusal: [intake],
  assignment: [intake],
  referral: [intake],
  "sending-back": [handler, head],
  settlement: [handler],
  "mediation-end": [handler],
  verification: [handler],
  extension: [handler],
  "extension-decision": [head],
  findings: [handler],
  case: [head],
  declining: [head],
  outcome: [handler],
  assessment: [handler],
  "reward-notice": [handler],
  "reward-lapse": [handler],
  archive: [intake, handler],
  pause: [handler],
  resumption: [handler],
  "party-notice": [handler],
  "new-facts": [intake, handler],
  advertising: [intake, handler],
  dispute: [intake, handler],
  "dispute-settlement": [intake, handler],
  answer: [handler],
  "case-extension": [head],
  "collective-extension": [head],
  "transfer-proposal": [handler],
  "transfer-decision": [head],
  transfer: [handler],
  "police-reply": [handler],
  "police-challenge": [handler],
  "hand-over": [handler],
};
