import type { Action } from "#app/domain/matter/action.ts";

/**
 * The key of each action that is done daily, for most of them the first sound of a word of its name (受理 s, 立案 l).
 * No two of one stage share one. What is seldom done has none: it is looked for with open eyes.
 */
export const LETTERS: Readonly<Partial<Record<Action, string>>> = {
  "acceptance-and-assignment": "s",
  acceptance: "l",
  refusal: "b",
  "identity-request": "y",
  withdrawal: "c",
  assignment: "f",
  referral: "y",

  "mediator-naming": "d",
  "mediation-consent": "y",
  "mediation-meeting": "t",
  "meeting-record": "g",
  settlement: "x",
  "mediation-end": "z",
  "party-notice": "g",

  verification: "h",
  extension: "y",
  findings: "q",
  case: "l",
  declining: "b",
  resumption: "f",
  "new-facts-decision": "x",
  transfer: "g",

  "case-officers": "z",
  outcome: "c",
  "case-confirmation": "h",
  "case-entry": "c",
  execution: "z",
  "case-closing": "e",
  assessment: "s",
  "finance-consultation": "f",
  "finance-answer": "d",
  "reward-notice": "r",
  "reward-denial": "b",
  "claim-extension": "y",

  archive: "a",
};
