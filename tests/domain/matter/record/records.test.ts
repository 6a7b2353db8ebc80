import { describe, expect, test } from "vitest";
import { ACTIONS, type Action, recordOf } from "#app/domain/matter/action.ts";
import { lettersOf } from "#app/shell/letters/letters-of.server.ts";

type Agreed = {
  /** The rows of the rule table it rests on, the one on its form first. */
  readonly basis: string;
  readonly letters?: string;
  readonly starts?: string;
  readonly stops?: string;
  readonly moves?: string;
  readonly serves?: string;
  readonly keptBy?: string;
};

/** As agreed on paper with whoever has to answer for it: what each action rests on, and what follows from it. */
const AGREED: Readonly<Record<Action, Agreed>> = {
  "identity-request": {
    basis: "C-05",
    letters: "identity-asked to reporter",
    starts: "identity-proof",
    moves: "identity-proof",
  },
  acceptance: {
    basis: "C-01",
    letters: "accepted to reporter",
    starts: "mediation",
    stops: "acceptance identity-proof",
    serves: "acceptance",
  },
  refusal: {
    basis: "C-03 C-02 C-04",
    letters: "refused to reporter",
    stops: "acceptance identity-proof",
    serves: "acceptance",
  },
  assignment: {
    basis: "G-05",
    letters: "assigned to unit",
    serves: "mediation verification",
    keptBy: "unit, not final",
  },
  "sending-back": { basis: "G-06", letters: "sent-back to intake", keptBy: "intake" },
  referral: {
    basis: "R-09",
    letters: "referred to reporter",
    stops: "verification competence advertising-reply",
    serves: "competence",
    keptBy: "elsewhere",
  },
  settlement: {
    basis: "C-19",
    letters: "settled to reporter",
    stops: "mediation",
    serves: "mediation",
  },
  "mediation-end": {
    basis: "C-18 C-16",
    letters: "mediation-ended to reporter",
    starts: "mediation-notice",
    stops: "mediation",
    serves: "mediation",
  },
  "party-notice": { basis: "C-17", stops: "mediation-notice", serves: "mediation-notice" },
  pause: {
    basis: "C-15 R-01.pause P-04.pause",
    moves: "mediation verification penalty-case",
    keptBy: "same, not final",
  },
  resumption: {
    basis: "C-15 R-01.pause P-04.pause",
    moves: "mediation verification penalty-case",
    serves: "mediation verification penalty-case",
    keptBy: "same, not final",
  },
  "new-facts": { basis: "R-11", moves: "verification" },
  advertising: { basis: "N-09 N-09.term", starts: "advertising-reply" },
  dispute: { basis: "R-08", starts: "competence" },
  "dispute-settlement": { basis: "R-08", stops: "competence", serves: "competence" },
  verification: { basis: "R-01", serves: "verification", keptBy: "doer" },
  extension: { basis: "R-01.extension", letters: "extension-requested to head" },
  "extension-decision": {
    basis: "R-01.extension",
    letters: "extension-decided to unit",
    moves: "verification",
    serves: "verification",
  },
  findings: {
    basis: "P-02",
    letters: "findings-recorded to head",
    serves: "verification",
    keptBy: "same, not final",
  },
  case: {
    basis: "P-02 P-04",
    letters: "case-opened to unit",
    starts: "penalty-case case-notice",
    stops: "verification",
    serves: "verification",
  },
  declining: {
    basis: "P-03 P-02",
    letters: "declined to reporter",
    stops: "verification advertising-reply",
    serves: "verification",
  },
  "case-extension": { basis: "P-04.extension", moves: "penalty-case" },
  "collective-extension": { basis: "P-04.extension P-05", moves: "penalty-case" },
  answer: {
    basis: "N-01",
    letters: "reporter-answered to reporter",
    stops: "case-notice advertising-reply",
    serves: "case-notice advertising-reply",
  },
  "transfer-proposal": {
    basis: "T-01",
    letters: "transfer-proposed to head",
    starts: "transfer-decision",
  },
  "transfer-decision": {
    basis: "T-02",
    starts: "transfer",
    stops: "transfer-decision",
    serves: "transfer-decision",
  },
  transfer: {
    basis: "T-03",
    starts: "police-decision",
    stops: "transfer penalty-case",
    serves: "transfer",
  },
  "police-reply": {
    basis: "T-06 T-10",
    starts: "hand-over police-challenge",
    stops: "police-decision",
    serves: "police-decision",
  },
  "police-challenge": { basis: "T-07", stops: "police-challenge", serves: "police-challenge" },
  "hand-over": { basis: "T-12", stops: "hand-over", serves: "hand-over" },
  outcome: {
    basis: "P-21 P-04",
    letters: "result to reporter",
    starts: "reward-notice",
    stops: "penalty-case case-notice advertising-reply police-challenge",
    serves: "penalty-case",
  },
  assessment: {
    basis: "W-05 W-06 W-07 X-01",
    letters: "reward-assessed to committee",
    stops: "reward-notice",
    serves: "reward-notice",
  },
  "finance-consultation": { basis: "W-11.finance", serves: "reward-notice" },
  "reward-notice": {
    basis: "X-05.notice",
    letters: "reward-notice to reporter",
    starts: "reward-claim reward-review",
    stops: "reward-notice",
    serves: "reward-notice",
  },
  "reward-lapse": {
    basis: "X-05.claim",
    letters: "reward-lapsed to reporter",
    stops: "reward-claim",
    serves: "reward-claim",
  },
  archive: {
    basis: "",
    letters: "archived to reporter",
    stops:
      "advertising-reply competence transfer-decision transfer police-decision police-challenge hand-over reward-review",
  },
  recusal: { basis: "", letters: "raised to head", keptBy: "nobody" },
};

const list = (codes = "") => codes.split(" ").filter(Boolean).toSorted();

describe.each(ACTIONS)("%s", (action) => {
  const { basis, serves = [], clocks, holder, isFinal } = recordOf(action);
  const agreed = AGREED[action];

  test("rests on the provisions that were agreed, in their order", () => {
    expect(basis.map(({ id }) => id).join(" ")).toBe(agreed.basis);
  });

  test("owes these letters and no others", () => {
    const letters = lettersOf(action).map(({ name, to }) => `${name} to ${to}`);
    expect(letters.join(", ")).toBe(agreed.letters ?? "");
  });

  test("starts, stops and moves these limits, and is the way to keep those", () => {
    expect({
      starts: (clocks.starts ?? []).toSorted(),
      stops: (clocks.stops ?? []).toSorted(),
      moves: (clocks.moves ?? []).toSorted(),
      serves: serves.toSorted(),
    }).toEqual({
      starts: list(agreed.starts),
      stops: list(agreed.stops),
      moves: list(agreed.moves),
      serves: list(agreed.serves),
    });
  });

  test("leaves the matter with whom it was agreed", () => {
    expect(isFinal ? holder : `${holder}, not final`).toBe(agreed.keptBy ?? "same");
  });
});
