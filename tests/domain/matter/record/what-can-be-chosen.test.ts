import { expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import { ACTIONS, type Action, recordOf } from "#app/domain/matter/action.ts";
import type { Dates } from "#app/domain/matter/dates.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { ActionPage, Choice } from "#app/domain/matter/record/field.ts";
import { aMatter } from "#tests/support/a-matter.ts";
import { inMediation } from "#tests/support/acts/a-mediation.ts";

const on = day("2026-05-19");
const report = (but: Partial<Matter> = {}) => aMatter({ stage: "in-verification", ...but });
const inCase = (dates: Dates = {}) => aMatter({ stage: "case-opened", dates });
const beforeOrder121 = report({ receivedOn: day("2026-04-14") });
const beforeTheProcedure = report({ receivedOn: day("2021-07-01") });
const nobodyAgreed = inMediation({ consents: {} });
const oneAgreed = inMediation({ consents: { complainant: { on, way: "telephone" } } });
const addedTo = report({ added: [{ id: "s1", on }] });
const findings = { summary: "属实", conditions: ["evidence", "jurisdiction"], recordedBy: "方雨" };
const halfFound = report({ findings });
const opened = inCase({ "case-opened": on });
const refusedOnce = inCase({ "police-declined": on });
const refusedTwice = inCase({ "police-upheld": on });
const sealed = {
  subject: "sealed:licence",
  old: "",
  reason: "录入有误",
  proposedBy: "方雨",
} as const;
const asking = (text: string) => aMatter({ correction: { ...sealed, new: text } });

const people = [{ id: "甲", name: "甲某" }];
const unit = { id: "market", name: "市场科", nameEn: "Market unit", handles: true, closed: false };
const units = [unit, { ...unit, id: "finance", handles: false }];
const SIDES = "complainant (mediation), respondent (mediation)";
const REFUSALS =
  "1 not-our-remit, 2 handled-already, 3 not-a-consumer-dispute, 4 over-three-years, 5 materials-missing";
const DECLINES = "1 minor-and-corrected, 2 first-minor-and-corrected, 3 no-fault, 4 other-lawful";

const PENALTIES =
  "warned (field), criticised (field), fined (field), gainsConfiscated (field), goodsConfiscated (field), licenceSuspended (field), gradeLowered (field), licenceRevoked (field), activityRestricted (field), businessSuspended (field), closed (field), barred (field), detained (field)";

type Row = readonly [Action, string, Matter, string];

/** An item of an article by its number, another answer by where its words stand, whoever has a name by that. */
const CHOICES: readonly Row[] = [
  ["refusal", "grounds", report(), `${REFUSALS}, 6 identity-not-proven, 7 other-law`],
  ["refusal", "grounds", beforeOrder121, `${REFUSALS}, 6 other-law`],
  [
    "refusal",
    "factors",
    report(),
    "1 unusual-quantity, 2 mass-complaints, 3 no-real-consumption, 4 shared-contact, 5 other",
  ],
  ["outcome", "penalties", inCase(), PENALTIES],
  ["case-entry", "penalties", inCase(), PENALTIES],
  ["case-confirmation", "caseAnswer", inCase(), "caseConfirmed (field), caseReturned (field)"],
  [
    "case-alteration",
    "alteredIn",
    inCase(),
    "alteredByReview (field), alteredByCourt (field), alteredByCorrection (field)",
  ],
  ["assignment", "unitId", report(), "market 市场科/Market unit"],
  [
    "acceptance-and-assignment",
    "unitId",
    aMatter({ kind: "complaint" }),
    "market 市场科/Market unit",
  ],
  ["mediation-consent", "side", nobodyAgreed, SIDES],
  ["mediation-consent", "side", oneAgreed, "respondent (mediation)"],
  [
    "mediation-consent",
    "consentWay",
    inMediation(),
    "in-person (mediation), telephone (mediation), in-writing (mediation), message (mediation)",
  ],
  ["delegation", "agreedToIt", inMediation(), SIDES],
  ["mediator-challenge", "side", inMediation(), SIDES],
  [
    "challenge-decision",
    "challengeAnswer",
    inMediation(),
    "upheld (mediation), rejected (mediation)",
  ],
  ["meeting-record", "came", inMediation(), SIDES],
  ["appraisal", "pauseGround", inMediation(), "testing (pause), appraisal (pause)"],
  ["appraisal", "chosenBy", inMediation(), "both-sides (mediation), the-office (mediation)"],
  [
    "settlement",
    "agreementForm",
    inMediation(),
    "written (mediation), performed (mediation), waived (mediation)",
  ],
  [
    "mediation-end",
    "ground",
    inMediation(),
    "1 withdrawn-or-settled, 2 absent-or-unwilling, 3 no-agreement, 4 costs-not-agreed, 5 term-ended, 6 not-acceptable-after-all, 7 party-gone, 8 other-law",
  ],
  [
    "pause",
    "pauseGround",
    report(),
    "testing (pause), inspection (pause), quarantine (pause), appraisal (pause), identification-by-owner (pause)",
  ],
  [
    "pause",
    "pauseGround",
    inCase(),
    "hearing (pause), public-notice (pause), testing (pause), inspection (pause), quarantine (pause), appraisal (pause), identification-by-owner (pause), refund-order (pause)",
  ],
  ["pause", "pauseGround", beforeTheProcedure, ""],
  ["new-facts", "supplement", addedTo, "s1 of 2026-05-19"],
  ["new-facts-decision", "factsAnswer", report(), "factsNewIndeed (field), factsKnown (field)"],
  [
    "findings",
    "conditions",
    report(),
    "1 evidence, 2 punishable, 3 jurisdiction, 4 within-time-bar",
  ],
  ["declining", "ground", halfFound, `not 2 punishable, not 4 within-time-bar, ${DECLINES}`],
  [
    "declining",
    "ground",
    report(),
    `not 1 evidence, not 2 punishable, not 3 jurisdiction, not 4 within-time-bar, ${DECLINES}`,
  ],
  ["transfer-proposal", "partner", report(), "甲 甲某/甲某"],
  ["transfer", "papers", report(), "1 letter, 2 report, 3 list, 4 results, 5 others"],
  ["police-reply", "policeAnswer", report(), "policeOpened (field), policeDeclined (field)"],
  ["police-challenge", "challengeTo", refusedOnce, "reconsideration (field), procurators (field)"],
  ["police-challenge", "challengeTo", refusedTwice, "procurators (field)"],
  [
    "police-return",
    "returnedBy",
    inCase(),
    "fromPolice (field), fromProcurators (field), fromCourt (field)",
  ],
  ["case-officers", "officers", inCase(), "甲 甲某/甲某"],
  [
    "suspension",
    "suspension",
    inCase(),
    "1 other-decision-first, 2 law-to-be-interpreted, 3 force-majeure, 4 party-not-found, 5 other-suspension",
  ],
  [
    "assessment",
    "met",
    report(),
    "1 clear-target-and-key-evidence, 2 not-known-before, 3 penalised-or-prosecuted",
  ],
  [
    "assessment",
    "excluded",
    report(),
    "1 staff-or-duty-to-report, 2 injured-party, 3 took-part, 4 paid-elsewhere, 5 other-law",
  ],
  ["assessment", "scope", report(), "1 natural-person, 2 serious-breach"],
  ["assessment", "insiderMet", report(), "1 insider, 2 named, 3 medicine-or-device"],
  ["assessment", "share", report(), "shareFirst (field), shareAdds (field), shareRepeats (field)"],
  ["assessment", "proposed", report(), "1 first, 2 second, 3 third"],
  ["correction", "subject", opened, "day:case-opened now 2026-05-19 in 2026-0001"],
  [
    "correction-decision",
    "correctionAnswer",
    asking("国药准字Z20230002"),
    "correctionApproved (field), correctionDeclined (field)",
  ],
  ["correction-decision", "correctionAnswer", asking(""), ""],
  [
    "finance-answer",
    "financeAnswer",
    report(),
    "financeAgrees (field), financeRefuses (field), financeOtherSum (field)",
  ],
  [
    "revision-decision",
    "revisionAnswer",
    report(),
    "revisionApproved (field), revisionReturned (field)",
  ],
  ["review-answer", "reviewAnswer", report(), "reviewUpheld (field), reviewReopened (field)"],
];

function said({ value, ...choice }: Choice): string {
  if ("item" in choice) return `${choice.item.number} ${value}`;
  if ("unmet" in choice) return `not ${choice.unmet.number} ${value}`;
  if ("name" in choice) return `${value} ${choice.name.zh}/${choice.name.en}`;
  if ("added" in choice) return `${value} of ${choice.added}`;
  if ("recorded" in choice)
    return `${value} now ${choice.recorded.value} in ${choice.matter.number}`;
  return `${value} (${choice.words})`;
}

const chosenFrom = (action: Action, name: string, page: ActionPage): string | undefined =>
  recordOf(action).fields[name]?.choices?.(page).map(said).join(", ");

test.each(CHOICES)("%s: %s is one of these", (action, name, matter, choices) => {
  const page = { matter, units, colleagues: people, handlers: people };
  expect(chosenFrom(action, name, page)).toBe(choices);
});

test("nobody is named where the page knows of nobody", () => {
  const page = { matter: opened, units: [] };
  expect(chosenFrom("transfer-proposal", "partner", page)).toBe("");
  expect(chosenFrom("case-officers", "officers", page)).toBe("");
});

test("no question with choices is left out", () => {
  const asked = ACTIONS.flatMap((action) =>
    Object.entries(recordOf(action).fields).flatMap(([name, { choices }]) =>
      choices ? [`${action} ${name}`] : [],
    ),
  );
  const known = new Set(CHOICES.map(([action, name]) => `${action} ${name}`));
  expect([...known].toSorted()).toEqual(asked.toSorted());
});
