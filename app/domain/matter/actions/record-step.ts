import type { Acting } from "#app/domain/matter/act.ts";
import { advertising } from "#app/domain/matter/actions/steps/advertising.ts";
import { answer } from "#app/domain/matter/actions/steps/answer.ts";
import { caseExtension } from "#app/domain/matter/actions/steps/case-extension.ts";
import { dispute, disputeSettlement } from "#app/domain/matter/actions/steps/competence.ts";
import { partyNotice } from "#app/domain/matter/actions/steps/party-notice.ts";
import type { Matter } from "#app/domain/matter/matter.ts";

const STEPS = {
  "party-notice": partyNotice,
  dispute,
  "dispute-settlement": disputeSettlement,
  "case-extension": caseExtension,
  advertising,
  answer,
};
export type StepAction = keyof typeof STEPS;

/** Records one step with a note of what was done; refuses it out of turn and a second time. */
export const recordStep = (step: StepAction, matter: Matter, record: string, act: Acting) =>
  STEPS[step].decide(matter, { record }, act);
