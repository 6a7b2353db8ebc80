import { decided, refused } from "#app/domain/decision.ts";
import { FINANCE_CONSULTATION } from "#app/domain/law/rewards/reward-scale.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { Reason } from "#app/domain/matter/reasons.ts";
import { words } from "#app/domain/matter/record/fields.ts";
import { action } from "#app/domain/matter/record/record.ts";
import { HANDLER, HEAD_ABOVE } from "#app/domain/staff/right.ts";

/**
 * 2021 Measures: from 500,000 yuan on, or what the province has set, an award is settled together with the finance
 * authority. Records its reply; until then nobody is told of the award.
 */
export const financeConsultation = action({
  name: "finance-consultation",
  at: { report: ["outcome-recorded"] },
  by: [HANDLER, HEAD_ABOVE],
  proof: "session",
  basis: [FINANCE_CONSULTATION],
  serves: ["reward-notice"],
  fields: { financeReply: words("file") },
  leaves: ["finance-consulted"],
  clocks: {},
  isDated: true,
  holder: "same",
  isFinal: true,
  blocked: notToBeAsked,
  decide: (_matter, { financeReply }, act) => {
    if (financeReply === "") return refused("explanation-missing");
    return decided({ type: "finance-consulted", ...act, note: financeReply });
  },
});

function notToBeAsked({ reward, dates }: Matter): readonly Reason[] {
  if (!reward?.decidedOn) return ["not-decided"];
  if (!reward.award?.financeConsulted) return ["finance-not-needed"];
  if (reward.notifiedOn) return ["notified-already"];
  return dates["finance-consulted"] ? ["done-already"] : [];
}

export const consultFinance = (matter: Matter, financeReply: string, act: Acting) =>
  financeConsultation.decide(matter, { financeReply }, act);
