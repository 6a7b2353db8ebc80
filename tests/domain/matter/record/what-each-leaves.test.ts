import { describe, expect, test } from "vitest";
import { ACTIONS, type Action, recordOf } from "#app/domain/matter/action.ts";

/** The events that each may leave behind, and no others: letters, history and limits follow from them. */
const LEAVES: Readonly<Record<Action, string>> = {
  "identity-request": "identity-asked",
  acceptance: "accepted",
  refusal: "refused",
  withdrawal: "withdrawn",
  assignment: "assigned",
  "sending-back": "sent-back",
  referral: "referred",
  "mediator-naming": "mediator-named",
  "mediation-consent": "mediation-agreed",
  delegation: "delegated",
  "mediator-challenge": "mediator-challenged",
  "challenge-decision": "challenge-decided",
  "mediator-change": "mediator-released",
  "mediation-meeting": "meeting-called",
  "meeting-record": "meeting-held",
  appraisal: "appraisal-ordered paused",
  "appraisal-return": "appraisal-returned resumed",
  settlement: "settled",
  "mediation-end": "mediation-ended",
  "party-notice": "parties-told",
  pause: "paused",
  resumption: "resumed",
  "new-facts": "facts-proposed",
  "new-facts-decision": "facts-added facts-declined",
  advertising: "advertising-marked",
  dispute: "dispute-raised",
  "dispute-settlement": "dispute-settled",
  verification: "taken-up",
  extension: "extension-requested extension-decided",
  findings: "findings-recorded",
  case: "case-opened",
  "case-officers": "officers-named",
  declining: "declined",
  "case-extension": "case-extended",
  "collective-extension": "case-due-set",
  answer: "reporter-answered",
  "transfer-proposal": "transfer-proposed transfer-approved transfer-refused",
  transfer: "transferred",
  "police-receipt": "police-received",
  "police-reply": "police-opened police-declined police-upheld",
  "police-challenge": "police-challenged",
  "hand-over": "items-handed-over",
  "police-return": "police-returned",
  conviction: "convicted",
  suspension: "investigation-suspended",
  outcome: "outcome-recorded",
  termination: "investigation-ended",
  execution: "penalty-executed",
  "case-closing": "case-closed",
  assessment: "reward-assessed",
  "finance-consultation": "finance-consulted",
  "reward-notice": "reward-notified",
  "reward-lapse": "reward-lapsed",
  archive: "archived",
  undoing: "undone",
  correction: "correction-proposed",
  "correction-decision": "corrected correction-declined",
  recusal: "kept-away",
};

test.each(ACTIONS)("%s leaves these events behind", (action) => {
  expect(recordOf(action).leaves.join(" ")).toBe(LEAVES[action]);
});

describe("on a page", () => {
  const placed = (place: "rare" | "last") =>
    ACTIONS.filter((action) => recordOf(action).place === place);

  test("what most matters never see stands apart", () => {
    expect(placed("rare")).toEqual([
      "delegation",
      "mediator-challenge",
      "mediator-change",
      "appraisal",
      "pause",
      "new-facts",
      "advertising",
      "dispute",
      "dispute-settlement",
      "case-extension",
      "collective-extension",
      "answer",
      "transfer-proposal",
      "suspension",
      "termination",
      "undoing",
      "correction",
    ]);
  });

  test("what takes a matter out of one's hands stands last", () => {
    expect(placed("last")).toEqual(["sending-back", "recusal"]);
  });

  test("where no limit runs any more the file is closed, and nothing else is next", () => {
    expect(ACTIONS.filter((action) => recordOf(action).closes)).toEqual(["archive"]);
  });
});
