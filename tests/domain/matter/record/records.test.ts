import { describe, expect, test } from "vitest";
import { KINDS } from "#app/domain/intake/kind.ts";
import { ACTIONS, type Action, recordOf } from "#app/domain/matter/action.ts";
import { APPROVALS, type Approval } from "#app/domain/matter/approvals.ts";
import { STAGES } from "#app/domain/matter/stage.ts";
import { lettersOf } from "#app/shell/letters/letters-of.server.ts";

type Agreed = {
  /** At which stages of which kind. */
  readonly at: string;
  /** Whose duty it is; of a head "above", only where those below must not know. */
  readonly by: string;
  readonly proof?: "fresh-code";
  /** Who looks at it first and who approves it; nothing where one person does it. */
  readonly approval?: string;
  /** The rows of the rule table it rests on, the one on its form first. */
  readonly basis: string;
  readonly letters?: string;
  readonly starts?: string;
  readonly stops?: string;
  readonly moves?: string;
  readonly serves?: string;
  readonly keptBy?: string;
};

/** A tie may come to light at any stage but the last. */
const EVER = KINDS.map((kind) => `${kind} ${STAGES.slice(0, -1).join(" ")}`).join(", ");

/** As agreed on paper with whoever has to answer for it: what each action rests on, and what follows from it. */
const AGREED: Readonly<Record<Action, Agreed>> = {
  "identity-request": {
    at: "complaint received",
    by: "intake, head above",
    basis: "C-05",
    letters: "identity-asked to reporter",
    starts: "identity-proof",
    moves: "identity-proof",
  },
  acceptance: {
    at: "complaint received",
    by: "intake, head above",
    basis: "C-01",
    letters: "accepted to reporter",
    starts: "mediation",
    stops: "acceptance identity-proof",
    serves: "acceptance",
  },
  refusal: {
    at: "complaint received",
    by: "intake, head above",
    basis: "C-03 C-02 C-04",
    letters: "refused to reporter",
    stops: "acceptance identity-proof",
    serves: "acceptance",
  },
  withdrawal: {
    at: "complaint received",
    by: "intake, head above",
    basis: "",
    letters: "withdrawn to reporter",
    stops: "acceptance identity-proof",
  },
  assignment: {
    at: "complaint accepted, report received",
    by: "intake, head above",
    basis: "G-05",
    letters: "assigned to unit",
    serves: "mediation verification",
    keptBy: "unit, not final",
  },
  "sending-back": {
    at: "complaint accepted, report assigned in-verification",
    by: "handler, head",
    basis: "G-06",
    letters: "sent-back to intake",
    moves: "mediation verification",
    keptBy: "intake",
  },
  referral: {
    at: "report received",
    by: "intake, head above",
    basis: "R-09",
    letters: "referred to reporter",
    stops: "verification competence advertising-reply",
    serves: "competence",
    keptBy: "elsewhere",
  },
  "mediator-naming": {
    at: "complaint accepted",
    by: "handler, head above",
    basis: "C-13 C-14",
    letters: "mediator-named to reporter, mediator-named to respondent",
    serves: "mediation",
    keptBy: "doer, not final",
  },
  "mediation-consent": {
    at: "complaint accepted",
    by: "handler, head above",
    basis: "C-11",
    serves: "mediation",
  },
  delegation: {
    at: "complaint accepted",
    by: "handler, head above",
    basis: "C-12",
    letters: "delegated to reporter, delegated to respondent",
  },
  "mediator-challenge": {
    at: "complaint accepted",
    by: "handler, head",
    basis: "C-14",
  },
  "challenge-decision": {
    at: "complaint accepted",
    by: "head",
    proof: "fresh-code",
    basis: "C-14",
    letters: "challenge-decided to reporter, challenge-decided to respondent",
    serves: "mediation",
    keptBy: "own-unit",
  },
  "mediator-change": {
    at: "complaint accepted",
    by: "head",
    basis: "",
    keptBy: "own-unit, not final",
  },
  "mediation-meeting": {
    at: "complaint accepted",
    by: "handler, head above",
    basis: "C-13",
    letters: "meeting-called to reporter, meeting-called to respondent",
    serves: "mediation",
    keptBy: "same, not final",
  },
  "meeting-record": {
    at: "complaint accepted",
    by: "handler, head above",
    basis: "C-19",
    serves: "mediation",
  },
  appraisal: {
    at: "complaint accepted",
    by: "handler, head above",
    basis: "C-15",
    moves: "mediation",
    keptBy: "same, not final",
  },
  "appraisal-return": {
    at: "complaint accepted",
    by: "handler, head above",
    basis: "C-15",
    moves: "mediation",
    serves: "mediation",
  },
  settlement: {
    at: "complaint accepted",
    by: "handler, head above",
    basis: "C-19",
    letters:
      "settled to reporter, settled to respondent, agreement to reporter, agreement to respondent",
    stops: "mediation",
    serves: "mediation",
  },
  "mediation-end": {
    at: "complaint accepted",
    by: "handler, head above",
    basis: "C-18 C-16",
    letters: "mediation-ended to reporter, mediation-ended to respondent",
    starts: "mediation-notice",
    stops: "mediation",
    serves: "mediation",
  },
  "party-notice": {
    at: "complaint mediation-ended",
    by: "handler, head above",
    basis: "C-17",
    stops: "mediation-notice",
    serves: "mediation-notice",
  },
  pause: {
    at: "report assigned in-verification case-opened",
    by: "handler, head above",
    basis: "R-01.pause P-04.pause",
    moves: "verification penalty-case",
    keptBy: "same, not final",
  },
  resumption: {
    at: "report assigned in-verification case-opened",
    by: "handler, head above",
    basis: "R-01.pause P-04.pause",
    moves: "verification penalty-case",
    serves: "verification penalty-case",
    keptBy: "same, not final",
  },
  "new-facts": {
    at: "report received assigned in-verification",
    by: "intake, handler, head above",
    basis: "R-11",
    letters: "facts-proposed to head, facts-proposed to intake",
  },
  "new-facts-decision": {
    at: "report received assigned in-verification",
    by: "intake, head",
    proof: "fresh-code",
    basis: "R-11",
    moves: "verification",
    serves: "verification",
  },
  advertising: {
    at: "report received assigned in-verification",
    by: "intake, handler, head above",
    basis: "N-09 N-09.term",
    starts: "advertising-reply",
  },
  dispute: {
    at: "report received assigned in-verification",
    by: "intake, handler, head above",
    basis: "R-08",
    starts: "competence",
  },
  "dispute-settlement": {
    at: "report received assigned in-verification",
    by: "intake, handler, head above",
    basis: "R-08",
    stops: "competence",
    serves: "competence",
  },
  verification: {
    at: "report assigned",
    by: "handler, head above",
    basis: "R-01",
    serves: "verification",
    keptBy: "doer",
  },
  extension: {
    at: "report assigned in-verification",
    by: "handler, head above",
    approval: "unit-head leader",
    basis: "R-01.extension",
    letters: "extension-requested to head, extension-decided to unit",
    moves: "verification",
  },
  findings: {
    at: "report in-verification",
    by: "handler, head above",
    basis: "P-02",
    letters: "findings-recorded to head",
    serves: "verification",
    keptBy: "same, not final",
  },
  case: {
    at: "report in-verification",
    by: "handler, head above",
    approval: "unit-head leader",
    basis: "P-02 P-04",
    letters: "case-opened to unit",
    starts: "penalty-case case-notice",
    stops: "verification",
    serves: "verification",
  },
  declining: {
    at: "report in-verification",
    by: "handler, head above",
    approval: "unit-head leader",
    basis: "P-03 P-02",
    letters: "declined to reporter",
    stops: "verification advertising-reply",
    serves: "verification",
  },
  "case-extension": {
    at: "report case-opened",
    by: "handler, head above",
    approval: "unit-head leader",
    basis: "P-04.extension",
    moves: "penalty-case",
  },
  "collective-extension": {
    at: "report case-opened",
    by: "handler, head above",
    approval: "leader together",
    basis: "P-04.extension P-05",
    moves: "penalty-case",
  },
  answer: {
    at: "report assigned in-verification case-opened",
    by: "handler, head above",
    basis: "N-01",
    letters: "reporter-answered to reporter",
    stops: "case-notice advertising-reply",
    serves: "case-notice advertising-reply",
  },
  "transfer-proposal": {
    at: "report in-verification case-opened",
    by: "handler, head above",
    approval: "chief",
    basis: "T-01 T-02",
    letters: "transfer-proposed to head",
    starts: "transfer-decision transfer",
    stops: "transfer-decision police-challenge ask-procurators",
    serves: "transfer-decision",
  },
  transfer: {
    at: "report in-verification case-opened declined outcome-recorded",
    by: "handler, head above",
    basis: "T-03 T-04",
    starts: "police-decision",
    stops: "transfer penalty-case",
    serves: "transfer",
  },
  "police-receipt": {
    at: "report in-verification case-opened declined outcome-recorded",
    by: "handler, head above",
    basis: "T-05 T-06",
    moves: "police-decision",
    serves: "police-decision",
  },
  "police-reply": {
    at: "report in-verification case-opened declined outcome-recorded",
    by: "handler, head above",
    basis: "T-06 T-08 T-10",
    starts: "hand-over police-challenge ask-procurators penalty-case",
    stops: "police-decision police-reconsideration verification penalty-case",
    serves: "police-decision police-reconsideration",
  },
  "police-challenge": {
    at: "report in-verification case-opened declined outcome-recorded",
    by: "handler, head above",
    basis: "T-07 T-09",
    starts: "police-reconsideration",
    stops: "police-challenge ask-procurators",
    serves: "police-challenge ask-procurators",
  },
  "hand-over": {
    at: "report in-verification case-opened declined outcome-recorded",
    by: "handler, head above",
    basis: "T-12",
    stops: "hand-over",
    serves: "hand-over",
  },
  "police-return": {
    at: "report in-verification case-opened declined outcome-recorded",
    by: "handler, head above",
    basis: "T-14 R-01",
    starts: "verification penalty-case",
    stops: "hand-over",
  },
  conviction: {
    at: "report in-verification case-opened declined outcome-recorded",
    by: "handler, head above",
    basis: "W-05",
    letters: "convicted to reporter",
    starts: "reward-notice case-closing",
    stops: "hand-over penalty-case case-notice advertising-reply",
  },
  "case-officers": {
    at: "report case-opened",
    by: "head",
    basis: "P-02.officers",
    serves: "penalty-case",
    keptBy: "same, not final",
  },
  suspension: {
    at: "report case-opened",
    by: "handler, head above",
    approval: "unit-head leader",
    basis: "P-15 P-15.resume P-04.pause",
    moves: "penalty-case",
    keptBy: "same, not final",
  },
  termination: {
    at: "report case-opened",
    by: "handler, head above",
    approval: "unit-head leader",
    basis: "P-15.end",
    letters: "case-ended to reporter",
    starts: "case-closing",
    stops: "penalty-case case-notice advertising-reply",
  },
  execution: {
    at: "report outcome-recorded",
    by: "handler, head above",
    basis: "P-21",
    starts: "case-closing",
  },
  "case-closing": {
    at: "report outcome-recorded case-ended",
    by: "handler, head above",
    approval: "unit-head leader",
    basis: "P-21",
    stops: "case-closing",
    serves: "case-closing",
  },
  outcome: {
    at: "report case-opened",
    by: "handler, head above",
    basis: "P-21 P-04",
    letters: "result to reporter",
    starts: "reward-notice",
    stops: "penalty-case case-notice advertising-reply police-challenge ask-procurators",
    serves: "penalty-case",
  },
  assessment: {
    at: "report outcome-recorded",
    by: "handler, head above",
    basis: "W-05 W-06 W-07 X-01",
    letters: "reward-assessed to committee",
    stops: "reward-notice",
    serves: "reward-notice",
  },
  "finance-consultation": {
    at: "report outcome-recorded",
    by: "handler, head above",
    basis: "W-11.finance",
    serves: "reward-notice",
  },
  "reward-notice": {
    at: "report outcome-recorded",
    by: "handler, head above",
    basis: "X-05.notice",
    letters: "reward-notice to reporter",
    starts: "reward-claim reward-review",
    stops: "reward-notice",
    serves: "reward-notice",
  },
  "reward-lapse": {
    at: "report outcome-recorded",
    by: "handler, head above",
    basis: "X-05.claim",
    letters: "reward-lapsed to reporter",
    stops: "reward-claim",
    serves: "reward-claim",
  },
  archive: {
    at: "complaint refused withdrawn settled mediation-ended, report declined referred outcome-recorded case-ended",
    by: "intake, handler, head above",
    basis: "",
    letters: "archived to reporter",
    stops: "competence police-challenge ask-procurators reward-review",
  },
  undoing: {
    at: EVER,
    by: "intake, handler, head",
    basis: "",
    keptBy: "as-before",
  },
  correction: {
    at: EVER,
    by: "intake, handler, head",
    basis: "",
    letters: "correction-proposed to head, correction-proposed to intake",
  },
  "correction-decision": {
    at: EVER,
    by: "intake, head",
    proof: "fresh-code",
    basis: "",
    letters: "corrected to reporter",
  },
  recusal: {
    at: EVER,
    by: "intake, handler, head",
    basis: "",
    letters: "raised to head",
    keptBy: "nobody",
  },
};

const DUTIES: Readonly<Record<string, string>> = {
  "intake any-matter": "intake",
  "handler own-unit": "handler",
  "head own-unit": "head",
  "head escalated-to-own-unit": "head above",
};

const list = (codes = "") => codes.split(" ").filter(Boolean).toSorted();

describe.each(ACTIONS)("%s", (action) => {
  const { at, by, proof, approval, basis, serves = [], clocks, holder, isFinal } = recordOf(action);
  const agreed = AGREED[action];

  test("has its place at these stages", () => {
    const placed = KINDS.flatMap((kind) => (at[kind] ? [`${kind} ${at[kind].join(" ")}`] : []));
    expect(placed.join(", ")).toBe(agreed.at);
  });

  test("is the duty of these people, who prove themselves so", () => {
    expect(by.map(({ role, over }) => DUTIES[`${role} ${over}`]).join(", ")).toBe(agreed.by);
    expect(proof).toBe(agreed.proof ?? "session");
  });

  test("takes the approval of these, and of nobody else", () => {
    const { review, approve }: Partial<Approval> = approval ? APPROVALS[approval] : {};
    expect(approval ?? action).toBe(action);
    expect([review, approve].filter(Boolean).join(" ")).toBe(agreed.approval ?? "");
  });

  test("rests on the provisions that were agreed, in their order", () => {
    expect(basis.map(({ id }) => id)).toEqual(agreed.basis.split(" ").filter(Boolean));
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
