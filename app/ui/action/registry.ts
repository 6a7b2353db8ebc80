import { CASE_CONDITIONS } from "#app/domain/law/cases/case-grounds.ts";
import { EXTEND_PENALTY_CASE } from "#app/domain/law/cases/penalty-terms.ts";
import { SETTLE_COMPETENCE } from "#app/domain/law/competence/competence-terms.ts";
import { SETTLEMENT_LETTER } from "#app/domain/law/complaints/complaint-rules.ts";
import { TELL_MEDIATION_ENDED } from "#app/domain/law/complaints/complaint-terms.ts";
import { NEVER_SIDEWAYS } from "#app/domain/law/counting/common-rules.ts";
import {
  CHALLENGE_POLICE_REFUSAL,
  FORM_TRANSFER_TEAM,
  HAND_OVER_ITEMS,
  TRANSFER_TO_POLICE,
} from "#app/domain/law/police/transfer-terms.ts";
import { REPLY_ADVERTISING, REPLY_DRUG } from "#app/domain/law/reports/reply-duties.ts";
import { REPORT_WITH_NEW_FACTS } from "#app/domain/law/reports/report-rules.ts";
import { EXTEND_VERIFICATION, VERIFY_REPORT } from "#app/domain/law/reports/report-terms.ts";
import { FINANCE_CONSULTATION } from "#app/domain/law/rewards/reward-scale.ts";
import { NOTIFY_REWARD } from "#app/domain/law/rewards/reward-terms.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { Action } from "#app/domain/matter/action.ts";
import { addFacts } from "#app/domain/matter/actions/add-facts.ts";
import { archive } from "#app/domain/matter/actions/archive.ts";
import { beginVerification } from "#app/domain/matter/actions/begin-verification.ts";
import { openCase } from "#app/domain/matter/actions/open-case.ts";
import { recordStep, type StepAction } from "#app/domain/matter/actions/record-step.ts";
import { recuse } from "#app/domain/matter/actions/recuse.ts";
import { requestExtension } from "#app/domain/matter/actions/request-extension.ts";
import { sendBack } from "#app/domain/matter/actions/send-back.ts";
import { settle } from "#app/domain/matter/actions/settle.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { consultFinance } from "#app/domain/reward/consult-finance.ts";
import { notify } from "#app/domain/reward/notify.ts";
import type { ActionForm } from "#app/ui/action/action-form.ts";
import { acceptance } from "#app/ui/action/complaint/acceptance.tsx";
import { identityRequest } from "#app/ui/action/complaint/identity-request.tsx";
import { mediationEnd } from "#app/ui/action/complaint/mediation-end.tsx";
import { refusal } from "#app/ui/action/complaint/refusal.tsx";
import { confirming } from "#app/ui/action/confirming.tsx";
import { reasoned } from "#app/ui/action/reasoned.tsx";
import { collectiveExtension } from "#app/ui/action/report/collective-extension.tsx";
import { declining } from "#app/ui/action/report/declining.tsx";
import { extensionDecision } from "#app/ui/action/report/extension-decision.tsx";
import { findings } from "#app/ui/action/report/findings.tsx";
import { outcome } from "#app/ui/action/report/outcome.tsx";
import { policeReply } from "#app/ui/action/report/police-reply.tsx";
import { transferDecision } from "#app/ui/action/report/transfer-decision.tsx";
import { assessment } from "#app/ui/action/reward/assessment.tsx";
import { rewardLapse } from "#app/ui/action/reward/reward-lapse.ts";
import { assignment } from "#app/ui/action/way/assignment.tsx";
import { pausing, resumption } from "#app/ui/action/way/pausing.tsx";
import { referral } from "#app/ui/action/way/referral.tsx";

const step = (action: StepAction) => (matter: Matter, note: string, act: Acting) =>
  recordStep(action, matter, note, act);

/** Every action has its form: a new action does not build without one. */
export const ACTION_FORMS: Readonly<Record<Action, ActionForm>> = {
  "identity-request": identityRequest,
  acceptance,
  refusal,
  assignment,
  "sending-back": reasoned({ name: "reason", basis: NEVER_SIDEWAYS, decide: sendBack }),
  referral,
  settlement: reasoned({ name: "terms", basis: SETTLEMENT_LETTER, decide: settle }),
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
  verification: confirming({
    says: "verification",
    basis: VERIFY_REPORT,
    decide: beginVerification,
  }),
  extension: reasoned({ name: "reason", basis: EXTEND_VERIFICATION, decide: requestExtension }),
  "extension-decision": extensionDecision,
  findings,
  case: confirming({ says: "case", basis: CASE_CONDITIONS, decide: openCase }),
  declining,
  outcome,
  assessment,
  "finance-consultation": reasoned({
    name: "financeReply",
    basis: FINANCE_CONSULTATION,
    decide: consultFinance,
  }),
  "reward-notice": confirming({ says: "reward-notice", basis: NOTIFY_REWARD, decide: notify }),
  "reward-lapse": rewardLapse,
  archive: confirming({ says: "archive", basis: null, decide: archive }),
  recusal: reasoned({ name: "tie", basis: null, decide: recuse }),
};
