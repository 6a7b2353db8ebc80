import { decided, refused } from "#app/domain/decision.ts";
import { FINANCE_CONSULTATION } from "#app/domain/law/rewards/reward-scale.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { Reason } from "#app/domain/matter/reasons.ts";
import { line } from "#app/domain/matter/record/fields.ts";
import { action } from "#app/domain/matter/record/record.ts";
import { financeStanding } from "#app/domain/reward/finance.ts";
import { HANDLER, HEAD_ABOVE } from "#app/domain/staff/right.ts";

/**
 * 2021 Measures: from 500,000 yuan on, or what the province has set, an award is settled together with the finance
 * authority. Records the letter that asks for it; after a refusal it may be asked again.
 */
export const financeConsultation = action({
  name: "finance-consultation",
  at: { report: ["outcome-recorded"] },
  by: [HANDLER, HEAD_ABOVE],
  proof: "session",
  basis: [FINANCE_CONSULTATION],
  serves: ["reward-notice"],
  fields: { financeLetter: line("file") },
  leaves: ["finance-asked"],
  clocks: {},
  isDated: true,
  holder: "same",
  isFinal: true,
  blocked: notToBeAsked,
  decide: (_matter, { financeLetter: letter }, act) =>
    letter === ""
      ? refused("explanation-missing")
      : decided({ type: "finance-asked", ...act, letter }),
});

function notToBeAsked(matter: Matter): readonly Reason[] {
  const { reward } = matter;
  if (!reward?.decidedOn) return ["not-decided"];
  if (reward.notifiedOn) return ["notified-already"];
  switch (financeStanding(matter)) {
    case "not-needed":
      return ["finance-not-needed"];
    case "asked":
      return ["asked-already"];
    case "agreed":
      return ["done-already"];
    case "to-ask":
    case "refused":
      return [];
  }
}

export const askFinance = (matter: Matter, financeLetter: string, act: Acting) =>
  financeConsultation.decide(matter, { financeLetter }, act);
