import { EXTEND_PENALTY_CASE } from "#app/domain/law/cases/penalty-terms.ts";
import { SETTLE_COMPETENCE } from "#app/domain/law/competence/competence-terms.ts";
import { TELL_MEDIATION_ENDED } from "#app/domain/law/complaints/complaint-terms.ts";
import {
  CHALLENGE_POLICE_REFUSAL,
  FORM_TRANSFER_TEAM,
  HAND_OVER_ITEMS,
  TRANSFER_TO_POLICE,
} from "#app/domain/law/police/transfer-terms.ts";
import { REPLY_ADVERTISING, REPLY_DRUG } from "#app/domain/law/reports/reply-duties.ts";
import { REPORT_WITH_NEW_FACTS } from "#app/domain/law/reports/report-rules.ts";
import { FINANCE_CONSULTATION } from "#app/domain/law/rewards/reward-scale.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { Action } from "#app/domain/matter/action.ts";
import { addFacts } from "#app/domain/matter/actions/add-facts.ts";
import { recordStep, type StepAction } from "#app/domain/matter/actions/record-step.ts";
import { recuse } from "#app/domain/matter/actions/recuse.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { consultFinance } from "#app/domain/reward/consult-finance.ts";
import type { ActionForm } from "#app/ui/action/action-form.ts";
import { acceptance } from "#app/ui/action/complaint/acceptance.tsx";
import { identityRequest } from "#app/ui/action/complaint/identity-request.tsx";
import { mediationEnd } from "#app/ui/action/complaint/mediation-end.tsx";
import { refusal } from "#app/ui/action/complaint/refusal.tsx";
import { settlement } from "#app/ui/action/complaint/settlement.ts";
import { reasoned } from "#app/ui/action/reasoned.tsx";
import { openingCase } from "#app/ui/action/report/case.ts";
import { collectiveExtension } from "#app/ui/action/report/collective-extension.tsx";
import { declining } from "#app/ui/action/report/declining.tsx";
import { extension } from "#app/ui/action/report/extension.ts";
import { extensionDecision } from "#app/ui/action/report/extension-decision.tsx";
import { findings } from "#app/ui/action/report/findings.tsx";
import { outcome } from "#app/ui/action/report/outcome.tsx";
import { policeReply } from "#app/ui/action/report/police-reply.tsx";
import { transferDecision } from "#app/ui/action/report/transfer-decision.tsx";
import { verification } from "#app/ui/action/report/verification.ts";
import { assessment } from "#app/ui/action/reward/assessment.tsx";
import { rewardLapse } from "#app/ui/action/reward/reward-lapse.ts";
import { rewardNotice } from "#app/ui/action/reward/reward-notice.ts";
import { archiving } from "#app/ui/action/way/archive.ts";
import { assignment } from "#app/ui/action/way/assignment.tsx";
import { pausing, resumption } from "#app/ui/action/way/pausing.tsx";
import { referral } from "#app/ui/action/way/referral.tsx";
import { sendingBack } from "#app/ui/action/way/sending-back.ts";

const step = (action: StepAction) => (matter: Matter, note: string, act: Acting) =>
  recordStep(action, matter, note, act);

/** Every action has its form: a new action does not build without one. */
export const ACTION_FORMS: Readonly<Record<Action, ActionForm>> = {
  "identity-request": identityRequest,
  acceptance,
  refusal,
  assignment,
  "sending-back": sendingBack,
  referral,
  settlement,
  "mediation-end": mediationEnd,
  "party-notice": reasoned({
    name: "record",
    basis: TELL_MEDIATION_ENDED,
    decide: step("party-notice"),
  }),
  pause: pausing,
  resumption,
  "new-facts": reasoned({ name: "record", basis: REPORT_WITH_NEW_FACTS, decide: addFacts }),
  advertising: reasoned({ name: "record", basis: REPLY_ADVERTISING, decide: step("advertising") }),
  dispute: reasoned({ name: "record", basis: SETTLE_COMPETENCE, decide: step("dispute") }),
  "dispute-settlement": reasoned({
    name: "record",
    basis: SETTLE_COMPETENCE,
    decide: step("dispute-settlement"),
  }),
  "case-extension": reasoned({
    name: "record",
    basis: EXTEND_PENALTY_CASE,
    decide: step("case-extension"),
  }),
  "collective-extension": collectiveExtension,
  answer: reasoned({ name: "record", basis: REPLY_DRUG, decide: step("answer") }),
  "transfer-proposal": reasoned({
    name: "record",
    basis: FORM_TRANSFER_TEAM,
    decide: step("transfer-proposal"),
  }),
  "transfer-decision": transferDecision,
  transfer: reasoned({ name: "record", basis: TRANSFER_TO_POLICE, decide: step("transfer") }),
  "police-reply": policeReply,
  "police-challenge": reasoned({
    name: "record",
    basis: CHALLENGE_POLICE_REFUSAL,
    decide: step("police-challenge"),
  }),
  "hand-over": reasoned({ name: "record", basis: HAND_OVER_ITEMS, decide: step("hand-over") }),
  verification,
  extension,
  "extension-decision": extensionDecision,
  findings,
  case: openingCase,
  declining,
  outcome,
  assessment,
  "finance-consultation": reasoned({
    name: "financeReply",
    basis: FINANCE_CONSULTATION,
    decide: consultFinance,
  }),
  "reward-notice": rewardNotice,
  "reward-lapse": rewardLapse,
  archive: archiving,
  recusal: reasoned({ name: "tie", basis: null, decide: recuse }),
};
