import { addDays } from "#app/domain/calendar/day.ts";
import { hour } from "#app/domain/calendar/hours.ts";
import { conclude } from "#app/domain/committee/conclude.ts";
import type { Item } from "#app/domain/committee/item.ts";
import { declareConflict, score } from "#app/domain/committee/score.ts";
import { refused } from "#app/domain/decision.ts";
import { CASE_CONDITION_CODES } from "#app/domain/law/cases/case-grounds.ts";
import { PAUSE_CODES } from "#app/domain/law/counting/pause-rules.ts";
import { REWARD_CONDITION_CODES } from "#app/domain/law/rewards/reward-conditions.ts";
import { GRADES } from "#app/domain/law/rewards/reward-scale.ts";
import { scaleInForce } from "#app/domain/law/rewards/scale-in-force.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import { type Action, ofEach } from "#app/domain/matter/action.ts";
import { accept } from "#app/domain/matter/actions/accept.ts";
import { archive } from "#app/domain/matter/actions/archive.ts";
import { askIdentity } from "#app/domain/matter/actions/ask-identity.ts";
import { assign } from "#app/domain/matter/actions/assign.ts";
import { correct } from "#app/domain/matter/actions/back/correct.ts";
import { decideCorrection } from "#app/domain/matter/actions/back/decide-correction.ts";
import { undo } from "#app/domain/matter/actions/back/undo.ts";
import { beginVerification } from "#app/domain/matter/actions/begin-verification.ts";
import { decline } from "#app/domain/matter/actions/decline.ts";
import { decideFacts } from "#app/domain/matter/actions/facts/decide-facts.ts";
import { proposeFacts } from "#app/domain/matter/actions/facts/propose-facts.ts";
import { closeCase } from "#app/domain/matter/actions/investigation/close.ts";
import { endInvestigation } from "#app/domain/matter/actions/investigation/end.ts";
import { execute } from "#app/domain/matter/actions/investigation/execute.ts";
import { nameOfficers } from "#app/domain/matter/actions/investigation/name-officers.ts";
import { suspend } from "#app/domain/matter/actions/investigation/suspend.ts";
import { endMediation } from "#app/domain/matter/actions/mediation/end-mediation.ts";
import { settle } from "#app/domain/matter/actions/mediation/settle.ts";
import { openCase } from "#app/domain/matter/actions/open-case.ts";
import { pause, resume } from "#app/domain/matter/actions/pause.ts";
import { confirmCase, returnCase } from "#app/domain/matter/actions/penalty/confirm-case.ts";
import { barely } from "#app/domain/matter/actions/penalty/decision-fields.ts";
import { enterAnew } from "#app/domain/matter/actions/penalty/enter-anew.ts";
import { decideTransfer, proposeTransfer } from "#app/domain/matter/actions/propose-transfer.ts";
import { recordFindings } from "#app/domain/matter/actions/record-findings.ts";
import { recordOutcome } from "#app/domain/matter/actions/record-outcome.ts";
import { recordStep, type StepAction } from "#app/domain/matter/actions/record-step.ts";
import { recuse } from "#app/domain/matter/actions/recuse.ts";
import { refer } from "#app/domain/matter/actions/refer.ts";
import { refuse } from "#app/domain/matter/actions/refuse.ts";
import { decideExtension, requestExtension } from "#app/domain/matter/actions/request-extension.ts";
import { sendBack } from "#app/domain/matter/actions/send-back.ts";
import { setCaseDue } from "#app/domain/matter/actions/set-case-due.ts";
import { supplement } from "#app/domain/matter/actions/supplement.ts";
import { withdrawal } from "#app/domain/matter/actions/withdraw.ts";
import { clocks } from "#app/domain/matter/clocks/clocks.ts";
import { recordedOn } from "#app/domain/matter/corrections/recorded.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { AGREEMENT_FORMS } from "#app/domain/matter/mediation/mediation.ts";
import { awardOf } from "#app/domain/reward/amount-for.ts";
import { recordFinanceAnswer } from "#app/domain/reward/answer-of-finance.ts";
import { askFinance } from "#app/domain/reward/ask-finance.ts";
import { assess } from "#app/domain/reward/assess.ts";
import { claim } from "#app/domain/reward/claim.ts";
import { deny } from "#app/domain/reward/deny.ts";
import { FINANCE_ANSWERS } from "#app/domain/reward/finance.ts";
import { rewardLapse } from "#app/domain/reward/lapse.ts";
import { notify } from "#app/domain/reward/notify.ts";
import { askLonger, EXTENSION_REASONS } from "#app/domain/reward/payee/extend-claim.ts";
import { returnAssessment } from "#app/domain/reward/return-assessment.ts";
import { askReview } from "#app/domain/reward/review/ask-review.ts";
import { KNOWN_YEARS } from "#db/gazette/known-years.ts";
import { type Does, UNIT } from "#tests/domain/simulation/how.ts";
import { MEDIATION_DOINGS } from "#tests/domain/simulation/mediation.ts";
import { sent } from "#tests/domain/simulation/sent.ts";
import { paidOut } from "#tests/support/acts/paid-out.ts";
import {
  answeredByPolice,
  challenged,
  givenBack,
  handedOver,
  sentenced,
  sentToPolice,
  signedFor,
} from "#tests/support/acts/with-police.ts";

export const BEYOND_THE_DESK = [
  "extension-decision",
  "transfer-decision",
  "vote",
  "declare-tie",
  "ask-longer",
  "claim",
  "pay",
  "ask-review",
  "supplement",
] as const;
export type Doing = Action | (typeof BEYOND_THE_DESK)[number];

const among = <One>(choices: readonly [One, ...One[]], pick: number): One =>
  choices[pick % choices.length] ?? choices[0];
const isEven = (pick: number) => pick % 2 === 0;

const counted = (act: Acting) => ({ ...act, calendar: KNOWN_YEARS });

const step =
  (action: StepAction): Does =>
  (matter, { act, text }) =>
    recordStep(action, matter, text, act);

/** Set down some days later, at times; and at times a day that is still to come. */
const dated = ({ on }: Acting, text: string, pick: number) => ({
  on: addDays(on, (pick % 5) - 3),
  text,
});

const lastDayToClaim = (matter: Matter, { on }: Acting) =>
  clocks(matter, { calendar: KNOWN_YEARS, today: on }).find(({ name }) => name === "reward-claim")
    ?.due.legal ?? on;

/** What makes more of a life if it is done with a choice of its own than by its form filled in somehow. */
const BY_HAND = {
  "identity-request": (matter, { act, pick }) =>
    askIdentity(matter, addDays(act.on, (pick % 70) - 4), act),
  acceptance: (matter, { act }) => accept(matter, act),
  refusal: (matter, { act, text }) =>
    refuse(matter, { grounds: [text].filter(Boolean), explanation: text }, act),
  withdrawal: (matter, { act, text }) => withdrawal.decide(matter, { record: text }, act),
  assignment: (matter, { act, text }) => assign(matter, { unitId: UNIT, reason: text }, act),
  "sending-back": (matter, { act, text }) => sendBack(matter, text, act),
  referral: (matter, { act, text }) => refer(matter, { to: text, reason: text }, act),
  ...MEDIATION_DOINGS,
  settlement: (matter, { act, text, pick }) =>
    settle(matter, { terms: text, form: among(AGREEMENT_FORMS, pick) }, act),
  pause: (matter, { act, text, pick }) =>
    pause(matter, among(PAUSE_CODES, pick), counted(act), {
      ...{ institution: text, sample: text, document: text },
      on: addDays(act.on, (pick % 9) - 8),
      expectedOn: addDays(act.on, (pick % 40) - 8),
    }),
  resumption: (matter, { act, text, pick }) =>
    resume(matter, act, { on: addDays(act.on, (pick % 7) - 5), report: text }),
  "mediation-end": (matter, { act, text, pick }) =>
    endMediation(
      matter,
      { ground: pick % 3 === 0 ? text : "no-agreement", explanation: text },
      counted(act),
    ),
  "party-notice": step("party-notice"),
  "new-facts": (matter, { act, text }) =>
    proposeFacts(matter, { supplement: matter.added.at(-1)?.id ?? "", note: text }, act),
  "new-facts-decision": (matter, { act, text, pick }) =>
    decideFacts(matter, { areNew: isEven(pick), note: text }, act),
  advertising: step("advertising"),
  dispute: step("dispute"),
  "dispute-settlement": step("dispute-settlement"),
  verification: (matter, { act }) => beginVerification(matter, act),
  extension: (matter, { act, text }) => requestExtension(matter, text, counted(act)),
  "extension-decision": (matter, { act, text, pick }) =>
    decideExtension(matter, { approved: isEven(pick), reason: text }, counted(act)),
  findings: (matter, { act, text, pick }) =>
    recordFindings(
      matter,
      { summary: text, conditions: CASE_CONDITION_CODES.slice(pick % 5 === 0 ? 1 : 0) },
      act,
    ),
  case: (matter, { act, text }) => openCase(matter, text, act),
  "case-officers": (matter, { act, pick }) =>
    nameOfficers(matter, ["甲", "乙", "丙"].slice(pick % 3), act),
  suspension: (matter, { act, text }) =>
    suspend(matter, { suspension: "party-not-found", paper: text, record: text }, act),
  termination: (matter, { act, text }) =>
    endInvestigation(matter, { paper: text, record: text }, act),
  execution: (matter, { act, text, pick }) =>
    execute(matter, { paper: text, actOn: dated(act, text, pick).on }, act),
  "case-closing": (matter, { act, text }) => closeCase(matter, { paper: text }, act),
  declining: (matter, { act, text }) => decline(matter, { ground: text, reason: text }, act),
  "case-extension": step("case-extension"),
  "collective-extension": (matter, { act, text, pick }) =>
    setCaseDue(matter, { until: addDays(act.on, (pick % 800) - 30), note: text }, act),
  answer: step("answer"),
  "transfer-proposal": (matter, { act, text, pick }) =>
    proposeTransfer(matter, text, { ...act, hour: hour(act.on, pick % 24) }),
  "transfer-decision": (matter, { act, text, pick }) =>
    decideTransfer(
      matter,
      { approved: pick % 4 > 0, note: text, hour: hour(act.on, pick % 24) },
      act,
    ),
  transfer: (matter, { act, text, pick }) => sentToPolice(matter, act, dated(act, text, pick)),
  "police-receipt": (matter, { act, text, pick }) => signedFor(matter, act, dated(act, text, pick)),
  "police-reply": (matter, { act, text, pick }) =>
    answeredByPolice(matter, pick % 3 === 0, act, dated(act, text, pick)),
  "police-challenge": (matter, { act, text, pick }) =>
    challenged(
      matter,
      isEven(pick) ? "procurators" : "reconsideration",
      act,
      dated(act, text, pick),
    ),
  "hand-over": (matter, { act, text, pick }) => handedOver(matter, act, dated(act, text, pick)),
  "police-return": (matter, { act, text, pick }) => givenBack(matter, act, dated(act, text, pick)),
  conviction: (matter, { act, text, pick }) => sentenced(matter, act, dated(act, text, pick)),
  outcome: (matter, { act, text, pick }) =>
    recordOutcome(
      matter,
      { decisionNumber: text, fines: pick * 7919, confiscations: isEven(pick) ? 0 : pick },
      act,
    ),
  "case-confirmation": (matter, { act, text, pick }) =>
    pick % 5 === 0 ? returnCase(matter, text, act) : confirmCase(matter, act),
  "case-entry": (matter, { act, text, pick }) =>
    enterAnew(
      matter,
      barely({ decisionNumber: text, fines: pick * 13, confiscations: 0 }, act.on),
      act,
    ),
  assessment: (matter, { act, text, pick }) =>
    assess(
      matter,
      {
        met: REWARD_CONDITION_CODES.slice(pick % 5 === 0 ? 1 : 0),
        excluded: [],
        proposed: among(GRADES, pick),
        note: text,
        contraryReason: text,
      },
      act,
    ),
  "assessment-return": (matter, { act, text }) => returnAssessment(matter, text, act),
  "finance-consultation": (matter, { act, text }) => askFinance(matter, text, act),
  "finance-answer": (matter, { act, text, pick }) => {
    const says = among(FINANCE_ANSWERS, pick);
    const sum = says === "financeOtherSum" ? (pick % 7) * 20_000_000 : null;
    return recordFinanceAnswer(matter, { says, sum, document: text }, act);
  },
  "reward-denial": (matter, { act, text }) => deny(matter, text, act),
  "reward-notice": (matter, { act }) => notify(matter, act),
  "reward-lapse": (matter, { act }) => rewardLapse.decide(matter, {}, counted(act)),
  archive: (matter, { act }) => archive(matter, counted(act)),
  undoing: (matter, { act, text }) => undo(matter, text, act),
  correction: (matter, { act, text, pick }) => {
    const recorded = recordedOn(matter);
    const value = recorded[pick % Math.max(recorded.length, 1)];
    if (!value) return refused("nothing-recorded");
    const to = value.subject.startsWith("day:") ? addDays(act.on, -(pick % 20)) : `${pick}`;
    return correct(matter, { value, to, reason: text }, act);
  },
  "correction-decision": (matter, { act, text, pick }) =>
    decideCorrection(matter, { approved: pick % 4 > 0, note: text }, act),
  recusal: (matter, { act, text }) => recuse(matter, text, act),
  vote: (matter, { act, text, pick }) => {
    const grade = among([...GRADES, null], pick);
    const item = beforeCommittee(act.by);
    if (!matter.reward?.scored || pick % 5 === 0)
      return score(matter, item, { grade, reason: text }, act);
    const scores = [grade, among([...GRADES, null], pick + 1), grade];
    const all = scores.map((it, at) => ({ by: `${at}`, grade: it, reason: text }));
    const revealed = { ...item, scores: all, revealedOn: act.on };
    return conclude(
      matter,
      revealed,
      { how: among(["middle", "middle", "again"], pick), reason: text },
      act,
      (it) => awardOf(matter, it, scaleInForce(matter.receivedOn), 0),
    );
  },
  "declare-tie": (matter, { act, text }) =>
    declareConflict(matter, beforeCommittee(act.by), { reason: text }, act),
  "ask-longer": (matter, { act, pick }) =>
    askLonger(matter, {
      reason: among(EXTENSION_REASONS, pick),
      lastDay: lastDayToClaim(matter, act),
      on: act.on,
    }),
  claim: (matter, { act, pick }) =>
    claim(matter, {
      codeDigest: `${pick % 3}`,
      lastDay: lastDayToClaim(matter, act),
      on: act.on,
    }),
  pay: (matter, { act, text, pick }) =>
    paidOut(matter, { codeDigest: `${pick % 3}`, voucher: text }, act),
  "ask-review": (matter, { act }) => askReview(matter, counted(act)),
  supplement: (matter, { act, text, pick }) =>
    supplement(matter, { id: `s${pick}`, text, files: 0, addedToday: 0, on: act.on }),
} satisfies Partial<Record<Doing, Does>>;

/** Whoever acts sits, and nobody has said anything yet: what lies with the committee is no part of the matter. */
function beforeCommittee(by: string): Item {
  return { round: 1, seats: [by], conflicted: [], scores: [], revealedOn: null };
}

/** Everything that can be done to a matter by anybody, done somehow. */
export const DOINGS: Readonly<Record<Doing, Does>> = { ...ofEach(sent), ...BY_HAND };
