import { acceptance } from "#app/domain/matter/actions/accept.ts";
import { acceptanceAndAssignment } from "#app/domain/matter/actions/accept-and-assign.ts";
import { archiving } from "#app/domain/matter/actions/archive.ts";
import { identityRequest } from "#app/domain/matter/actions/ask-identity.ts";
import { assignment } from "#app/domain/matter/actions/assign.ts";
import { correction } from "#app/domain/matter/actions/back/correct.ts";
import { correctionDecision } from "#app/domain/matter/actions/back/decide-correction.ts";
import { undoing } from "#app/domain/matter/actions/back/undo.ts";
import { verification } from "#app/domain/matter/actions/begin-verification.ts";
import { declining } from "#app/domain/matter/actions/decline.ts";
import { newFactsDecision } from "#app/domain/matter/actions/facts/decide-facts.ts";
import { newFacts } from "#app/domain/matter/actions/facts/propose-facts.ts";
import { caseClosing } from "#app/domain/matter/actions/investigation/close.ts";
import { investigationEnd } from "#app/domain/matter/actions/investigation/end.ts";
import { execution } from "#app/domain/matter/actions/investigation/execute.ts";
import { officersNaming } from "#app/domain/matter/actions/investigation/name-officers.ts";
import { suspending } from "#app/domain/matter/actions/investigation/suspend.ts";
import { agreement } from "#app/domain/matter/actions/mediation/agree.ts";
import { appraisal, appraisalReturn } from "#app/domain/matter/actions/mediation/appraise.ts";
import { challenge, challengeDecision } from "#app/domain/matter/actions/mediation/challenge.ts";
import { delegation } from "#app/domain/matter/actions/mediation/delegate.ts";
import { mediationEnd } from "#app/domain/matter/actions/mediation/end-mediation.ts";
import { meetingCall, meetingRecord } from "#app/domain/matter/actions/mediation/meet.ts";
import {
  mediatorNaming,
  mediatorRelease,
} from "#app/domain/matter/actions/mediation/name-mediators.ts";
import { settlement } from "#app/domain/matter/actions/mediation/settle.ts";
import { caseOpening } from "#app/domain/matter/actions/open-case.ts";
import { pausing, resumption } from "#app/domain/matter/actions/pause.ts";
import { caseAlteration } from "#app/domain/matter/actions/penalty/alter.ts";
import { collection } from "#app/domain/matter/actions/penalty/collect.ts";
import { caseConfirmation } from "#app/domain/matter/actions/penalty/confirm-case.ts";
import { caseEntry } from "#app/domain/matter/actions/penalty/enter-anew.ts";
import { policeReply } from "#app/domain/matter/actions/police/answer.ts";
import { policeChallenge } from "#app/domain/matter/actions/police/challenge.ts";
import { conviction } from "#app/domain/matter/actions/police/convict.ts";
import { handOver } from "#app/domain/matter/actions/police/hand-over.ts";
import { policeReceipt } from "#app/domain/matter/actions/police/receive.ts";
import { transfer } from "#app/domain/matter/actions/police/send.ts";
import { policeReturn } from "#app/domain/matter/actions/police/take-back.ts";
import { transferProposal } from "#app/domain/matter/actions/propose-transfer.ts";
import { findingsRecord } from "#app/domain/matter/actions/record-findings.ts";
import { outcome } from "#app/domain/matter/actions/record-outcome.ts";
import { recusal } from "#app/domain/matter/actions/recuse.ts";
import { referral } from "#app/domain/matter/actions/refer.ts";
import { refusal } from "#app/domain/matter/actions/refuse.ts";
import { extensionRequest } from "#app/domain/matter/actions/request-extension.ts";
import { sendingBack } from "#app/domain/matter/actions/send-back.ts";
import { collectiveExtension } from "#app/domain/matter/actions/set-case-due.ts";
import { advertising } from "#app/domain/matter/actions/steps/advertising.ts";
import { answer } from "#app/domain/matter/actions/steps/answer.ts";
import { caseExtension } from "#app/domain/matter/actions/steps/case-extension.ts";
import { dispute, disputeSettlement } from "#app/domain/matter/actions/steps/competence.ts";
import { partyNotice } from "#app/domain/matter/actions/steps/party-notice.ts";
import { withdrawal } from "#app/domain/matter/actions/withdraw.ts";
import type { ActionRecord } from "#app/domain/matter/record/parts.ts";
import { financeAnswer } from "#app/domain/reward/answer-of-finance.ts";
import { financeConsultation } from "#app/domain/reward/ask-finance.ts";
import { assessment } from "#app/domain/reward/assess.ts";
import { rewardDenial } from "#app/domain/reward/deny.ts";
import { rewardLapse } from "#app/domain/reward/lapse.ts";
import { rewardNotice } from "#app/domain/reward/notify.ts";
import { claimExtension, claimExtensionRefusal } from "#app/domain/reward/payee/extend-claim.ts";
import { assessmentReturn } from "#app/domain/reward/return-assessment.ts";
import { reviewAnswer } from "#app/domain/reward/review/answer-review.ts";
import { revisionDecision } from "#app/domain/reward/revision/decide-revision.ts";
import { awardRevision } from "#app/domain/reward/revision/revise.ts";

/** Everything that staff may do to a matter, in the order of its way through the office. */
const RECORDS = [
  identityRequest,
  acceptanceAndAssignment,
  acceptance,
  refusal,
  withdrawal,
  assignment,
  sendingBack,
  referral,
  mediatorNaming,
  agreement,
  delegation,
  challenge,
  challengeDecision,
  mediatorRelease,
  meetingCall,
  meetingRecord,
  appraisal,
  appraisalReturn,
  settlement,
  pausing,
  resumption,
  mediationEnd,
  partyNotice,
  newFacts,
  newFactsDecision,
  advertising,
  dispute,
  disputeSettlement,
  verification,
  extensionRequest,
  findingsRecord,
  caseOpening,
  officersNaming,
  declining,
  caseExtension,
  collectiveExtension,
  answer,
  transferProposal,
  transfer,
  policeReceipt,
  policeReply,
  policeChallenge,
  handOver,
  policeReturn,
  conviction,
  suspending,
  outcome,
  caseConfirmation,
  caseEntry,
  caseAlteration,
  collection,
  investigationEnd,
  execution,
  caseClosing,
  assessment,
  assessmentReturn,
  financeConsultation,
  financeAnswer,
  rewardNotice,
  rewardDenial,
  claimExtension,
  claimExtensionRefusal,
  reviewAnswer,
  awardRevision,
  revisionDecision,
  rewardLapse,
  archiving,
  undoing,
  correction,
  correctionDecision,
  recusal,
] as const;

/** An action's name, as in its address: /desk/matters/7/acceptance. */
export type Action = (typeof RECORDS)[number]["name"];
export const ACTIONS: readonly Action[] = RECORDS.map(({ name }) => name);

/** One fact about every action, by its name. */
export const ofEach = <Fact>(
  fact: (record: ActionRecord) => Fact,
): Readonly<Record<Action, Fact>> =>
  // Every name of the union is the name of a record: the union is read from them.
  Object.fromEntries(RECORDS.map((record) => [record.name, fact(record)])) as Record<Action, Fact>;

const BY_NAME = ofEach((record) => record);

/** What is true of an action. */
export const recordOf = (action: Action): ActionRecord => BY_NAME[action];

export const actionNamed = (name: string | undefined): Action | undefined =>
  ACTIONS.find((known) => known === name);
