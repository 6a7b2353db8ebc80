import { describe, expect, test } from "vitest";
import { ACTIONS, type Action, recordOf } from "#app/domain/matter/action.ts";
import { DAY_OF_ACT, isOfDay } from "#app/domain/matter/record/day-of-act.ts";
import type { Field, Fields } from "#app/domain/matter/record/field.ts";
import { aMatter } from "#tests/support/a-matter.ts";

const ON_A_DAY = "actOn: day to file, of the act";

/**
 * What each form asks and who reads the answer: what goes to the file must not reach a letter. After it the name of the
 * question's words where it is not its own, how large the box is, and what is special about the answer.
 */
const ASKED: Readonly<Record<Action, readonly string[]>> = {
  "identity-request": ["until: day to reporter"],
  acceptance: [],
  refusal: [
    "grounds: some to reporter, at least one",
    "factors: some to file",
    "explanation: words to reporter",
  ],
  withdrawal: ["record: words to reporter, withdrawalText"],
  assignment: ["unitId: one to file", "reason: words to office, assignReason, 3 rows"],
  "sending-back": ["reason: words to office"],
  referral: ["to: line to reporter", "reason: words to reporter, explanation, 3 rows"],
  "mediator-naming": ["mediators: line to reporter"],
  "mediation-consent": ["side: one to file", "consentWay: one to file", "agreedOn: day to file"],
  delegation: [
    "delegateTo: line to reporter",
    "agreedToIt: some to file, at least one, all supposed",
  ],
  "mediator-challenge": ["side: one to file", "askedOn: day to file", "reason: words to file"],
  "challenge-decision": ["challengeAnswer: one to reporter, decides", "reason: words to reporter"],
  "mediator-change": ["reason: words to file"],
  "mediation-meeting": [
    "meetingOn: day to reporter",
    "meetingAt: time to reporter",
    "meetingPlace: line to reporter",
  ],
  "meeting-record": ["came: some to file", "record: words to file"],
  appraisal: [
    "pauseGround: one to file",
    "institution: line to file",
    "chosenBy: one to file",
    "costs: words to file, 2 rows",
    "sentOn: day to file",
  ],
  "appraisal-return": ["backOn: day to file", "appraisalResult: words to file"],
  settlement: ["agreementForm: one to file, decides", "terms: words to reporter"],
  "mediation-end": ["ground: one to reporter", "explanation: words to reporter"],
  "party-notice": ["record: words to file"],
  pause: [
    "pauseGround: one to file",
    "sentTo: line to file, if any",
    "sample: line to file, if any",
    "document: line to file",
    "awayFrom: day to file, of the act",
    "expectedOn: day to file, if any",
  ],
  resumption: ["cameBackOn: day to file, of the act", "report: line to file"],
  "new-facts": ["supplement: one to file", "record: words to office, factsNew"],
  "new-facts-decision": ["factsAnswer: one to file, decides", "record: words to file, 3 rows"],
  advertising: ["record: words to file"],
  dispute: ["record: words to file"],
  "dispute-settlement": ["record: words to file"],
  verification: [],
  extension: ["reason: words to office"],
  findings: ["summary: words to file, 5 rows", "conditions: some to file, all supposed"],
  case: ["caseNumber: line to file"],
  "case-officers": ["officers: some to file, all supposed"],
  declining: ["ground: one to reporter, declineGround", "reason: words to reporter, explanation"],
  "case-extension": ["record: words to file"],
  "collective-extension": ["caseUntil: day to file", "record: words to file, 3 rows"],
  answer: ["record: words to reporter, answerText"],
  "transfer-proposal": ["partner: one to file", "record: words to office"],
  transfer: [
    "police: line to file",
    "paper: line to file, transferLetter",
    "papers: some to file, all supposed",
    "items: words to file, 4 rows",
    ON_A_DAY,
  ],
  "police-receipt": ["signedBy: line to file", "forwardedTo: line to file, if any", ON_A_DAY],
  "police-reply": [
    "policeAnswer: one to file, decides",
    "paper: line to file, policeNotice",
    "record: words to file, 3 rows",
    ON_A_DAY,
  ],
  "police-challenge": [
    "challengeTo: one to file, decides",
    "paper: line to file, challengeLetter",
    "record: words to file, 3 rows",
    ON_A_DAY,
  ],
  "hand-over": ["items: words to file, 4 rows", "paper: line to file, handOverPaper", ON_A_DAY],
  "police-return": [
    "returnedBy: one to file",
    "paper: line to file, returnPaper",
    "record: words to file, 3 rows",
    ON_A_DAY,
  ],
  conviction: ["court: line to reporter", "judgmentNumber: line to reporter", ON_A_DAY],
  suspension: [
    "suspension: one to file",
    "paper: line to file, approvalPaper",
    "record: words to file, 3 rows",
  ],
  outcome: [
    "decisionNumber: line to reporter",
    "fines: amount to file",
    "confiscations: amount to file",
  ],
  termination: ["paper: line to file, approvalPaper", "record: words to file, 3 rows"],
  execution: ["paper: line to file, executionPaper", ON_A_DAY],
  "case-closing": ["paper: line to file, closingPaper"],
  assessment: [
    "respondent: line to file",
    "met: some to file, all supposed",
    "excluded: some to file",
    "insiderMet: some to file",
    "proposed: one to file",
    "note: words to file",
  ],
  "finance-consultation": ["financeReply: words to file"],
  "reward-notice": [],
  "reward-lapse": [],
  archive: [],
  undoing: ["reason: words to file, 2 rows"],
  correction: [
    "subject: one to office, correctedValue",
    "corrected: line to office, correctedTo",
    "reason: words to office, correctionReason, 3 rows",
  ],
  "correction-decision": [
    "correctionAnswer: one to file, decides",
    "record: words to file, 3 rows",
  ],
  recusal: ["tie: words to file"],
};

const page = { matter: aMatter(), units: [] };

/** What may be left empty is said of a box, what may not of a list. */
function emptiness({ kind, read }: Field<unknown>): string | false {
  const isTaken = "value" in read([], page);
  if (kind === "some") return !isTaken && "at least one";
  return isTaken && "if any";
}

function asksFor([name, field]: readonly [string, Field<unknown>]): string {
  const { kind, goes, label, rows, decides, isOfAct, supposes } = field;
  const more = [
    label,
    rows && `${rows} rows`,
    decides && "decides",
    isOfAct && "of the act",
    emptiness(field),
    supposes === "all" && "all supposed",
  ];
  return [`${name}: ${kind} to ${goes}`, ...more.filter(Boolean)].join(", ");
}

const questions = (fields: Fields): readonly string[] => Object.entries(fields).map(asksFor);

describe("the form", () => {
  test.each(ACTIONS)("of %s asks this, for these readers", (action) => {
    const own = Object.entries(recordOf(action).fields).filter(([name]) => !isOfDay(name));
    expect(own.map(asksFor)).toEqual(ASKED[action]);
  });

  test("of what was done earlier asks for the day besides, for the file alone", () => {
    expect(questions(DAY_OF_ACT)).toEqual([
      "actedOn: day to file, if any",
      "enteredLate: words to file, 2 rows, if any",
      "provedBy: line to file, if any",
    ]);
  });
});
