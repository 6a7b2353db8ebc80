import { hour } from "#app/domain/calendar/hours.ts";
import { type Decision, refused } from "#app/domain/decision.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { Action } from "#app/domain/matter/action.ts";
import { archive } from "#app/domain/matter/actions/archive.ts";
import { assign } from "#app/domain/matter/actions/assign.ts";
import { decideExtension } from "#app/domain/matter/actions/decide-extension.ts";
import { decideTransfer } from "#app/domain/matter/actions/decide-transfer.ts";
import { decline } from "#app/domain/matter/actions/decline.ts";
import { openCase } from "#app/domain/matter/actions/open-case.ts";
import { pause, pauseGrounds, resume } from "#app/domain/matter/actions/pause.ts";
import { recordPoliceAnswer } from "#app/domain/matter/actions/record-police-answer.ts";
import { recordStep, type StepAction } from "#app/domain/matter/actions/record-step.ts";
import { requestExtension } from "#app/domain/matter/actions/request-extension.ts";
import { sendBack } from "#app/domain/matter/actions/send-back.ts";
import { setCaseDue } from "#app/domain/matter/actions/set-case-due.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { permits } from "#app/domain/matter/permits.ts";
import type { Reason } from "#app/domain/matter/reasons.ts";
import { assess } from "#app/domain/reward/assess.ts";
import { consultFinance } from "#app/domain/reward/consult-finance.ts";
import { lapse } from "#app/domain/reward/lapse.ts";
import { notify } from "#app/domain/reward/notify.ts";

/** These say "not now, whatever you write". Any other reason is about what was written. */
const NOT_NOW: readonly Reason[] = [
  "wrong-stage",
  "not-yet",
  "done-already",
  "unit-holds-it",
  "no-unit-holds-it",
  "extension-asked-already",
  "no-extension-asked",
  "paused-already",
  "not-a-ground",
  "not-paused",
  "parties-not-told",
  "findings-missing",
  "assessed-already",
  "not-decided",
  "no-award",
  "finance-first",
  "finance-not-needed",
  "notified-already",
  "not-notified",
  "claimed-already",
  "reward-open",
  "not-assessed",
];

/** Whether it makes sense to offer an action now. */
export const isOffered = (action: Action, matter: Matter): boolean =>
  blocked(action, matter).length === 0;

/** What stands in the way of an action, whatever is written. The rules themselves are asked, with nothing written yet. */
export function blocked(action: Action, matter: Matter): readonly Reason[] {
  if (!permits(action, matter)) return ["wrong-stage"];
  const answer = asking[action](matter, { by: "", on: matter.receivedOn });
  if (answer === null || answer.ok) return [];
  return answer.because.filter((reason) => NOT_NOW.includes(reason));
}

type Asking = (matter: Matter, act: Acting) => Decision<unknown, Reason> | null;

const stageDecides: Asking = () => null;
const step =
  (action: StepAction): Asking =>
  (matter, act) =>
    recordStep(action, matter, "", act);

/** What each rule answers to an empty form; nothing where the stage alone decides. */
const asking: Readonly<Record<Action, Asking>> = {
  "identity-request": stageDecides,
  acceptance: stageDecides,
  refusal: stageDecides,
  assignment: (matter, act) => assign(matter, { unitId: "", reason: "" }, act),
  "sending-back": (matter, act) => sendBack(matter, "", act),
  referral: stageDecides,
  settlement: stageDecides,
  pause: (matter, act) => {
    const [ground] = pauseGrounds(matter);
    return ground ? pause(matter, ground, act) : refused("not-a-ground");
  },
  resumption: resume,
  "mediation-end": stageDecides,
  "party-notice": step("party-notice"),
  "new-facts": stageDecides,
  advertising: step("advertising"),
  dispute: step("dispute"),
  "dispute-settlement": step("dispute-settlement"),
  verification: stageDecides,
  extension: (matter, act) => requestExtension(matter, "", act),
  "extension-decision": (matter, act) =>
    decideExtension(matter, { approved: true, reason: "" }, act),
  findings: stageDecides,
  case: openCase,
  declining: (matter, act) => decline(matter, { ground: "", reason: "" }, act),
  "case-extension": step("case-extension"),
  "collective-extension": (matter, act) => setCaseDue(matter, { until: act.on, note: "" }, act),
  answer: step("answer"),
  "transfer-proposal": step("transfer-proposal"),
  "transfer-decision": (matter, act) =>
    decideTransfer(matter, { approved: false, note: "", hour: hour(act.on, 0) }, act),
  transfer: step("transfer"),
  "police-reply": (matter, act) => recordPoliceAnswer(matter, { opened: true, note: "" }, act),
  "police-challenge": step("police-challenge"),
  "hand-over": step("hand-over"),
  outcome: stageDecides,
  assessment: (matter, act) =>
    assess(matter, { met: [], excluded: [], proposed: "third", note: "" }, act),
  "finance-consultation": (matter, act) => consultFinance(matter, "", act),
  "reward-notice": notify,
  "reward-lapse": (matter, act) => lapse(matter, act.on, act),
  archive,
  recusal: stageDecides,
};
