import { describe, expect, test } from "vitest";
import { KINDS, type Kind } from "#app/domain/intake/kind.ts";
import { ACTIONS, type Action } from "#app/domain/matter/action.ts";
import { permits } from "#app/domain/matter/permits.ts";
import { STAGES, type Stage } from "#app/domain/matter/stage.ts";

/** The order of the office as it was agreed on paper: kind, stage, what may be done there. */
const AGREED: Readonly<Record<Kind, Partial<Record<Stage, readonly Action[]>>>> = {
  complaint: {
    received: ["identity-request", "acceptance", "refusal"],
    accepted: ["assignment", "sending-back", "settlement", "pause", "resumption", "mediation-end"],
    refused: ["archive"],
    settled: ["archive"],
    "mediation-ended": ["party-notice", "archive"],
  },
  report: {
    received: [
      "assignment",
      "referral",
      "new-facts",
      "advertising",
      "dispute",
      "dispute-settlement",
    ],
    assigned: [
      "sending-back",
      "pause",
      "resumption",
      "new-facts",
      "advertising",
      "dispute",
      "dispute-settlement",
      "verification",
      "extension",
      "extension-decision",
      "answer",
    ],
    "in-verification": [
      "sending-back",
      "pause",
      "resumption",
      "new-facts",
      "advertising",
      "dispute",
      "dispute-settlement",
      "extension",
      "extension-decision",
      "findings",
      "case",
      "declining",
      "answer",
      "transfer-proposal",
      "transfer-decision",
      "transfer",
      "police-reply",
      "police-challenge",
      "hand-over",
    ],
    "case-opened": [
      "pause",
      "resumption",
      "case-extension",
      "collective-extension",
      "answer",
      "transfer-proposal",
      "transfer-decision",
      "transfer",
      "police-reply",
      "police-challenge",
      "hand-over",
      "outcome",
    ],
    declined: ["archive"],
    referred: ["archive"],
    "outcome-recorded": [
      "assessment",
      "finance-consultation",
      "reward-notice",
      "reward-lapse",
      "archive",
    ],
  },
};

describe.each(KINDS)("a %s", (kind) => {
  test.each(STAGES)("that stands at %s allows what was agreed and nothing else", (stage) => {
    const allowed = ACTIONS.filter((action) => permits(action, { kind, stage }));
    // A tie may come to light at any stage but the last.
    const always: readonly Action[] = stage === "archived" ? [] : ["recusal"];
    const agreed = [...(AGREED[kind][stage] ?? []), ...always];
    expect(allowed.toSorted()).toEqual(agreed.toSorted());
  });
});
