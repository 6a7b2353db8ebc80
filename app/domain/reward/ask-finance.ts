import { decided, refused } from "#app/domain/decision.ts";
import { FINANCE_CONSULTATION, INSIDER_UPLIFT } from "#app/domain/law/rewards/reward-scale.ts";
import { scaleInForce } from "#app/domain/law/rewards/scale-in-force.ts";
import type { Acting, Circumstances } from "#app/domain/matter/act.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { Reason } from "#app/domain/matter/reasons.ts";
import { line, optional, percentage } from "#app/domain/matter/record/fields.ts";
import { action } from "#app/domain/matter/record/record.ts";
import { canBeRaised, financeStanding, MOST_UPLIFT } from "#app/domain/reward/finance.ts";
import { HANDLER, HEAD_ABOVE } from "#app/domain/staff/right.ts";

type Asking = Acting & Pick<Circumstances, "scale">;

/**
 * 2021 Measures: from 500,000 yuan on, or what the province has set, an award is settled together with the finance
 * authority; art. 12: an insider's is raised only with its consent, whatever the sum. Records the letter that asks for it;
 * after a refusal it may be asked again.
 */
export const financeConsultation = action({
  name: "finance-consultation",
  at: { report: ["outcome-recorded"] },
  by: [HANDLER, HEAD_ABOVE],
  proof: "session",
  basis: [FINANCE_CONSULTATION, INSIDER_UPLIFT],
  serves: ["reward-notice"],
  fields: { upliftAsked: optional(percentage("file")), financeLetter: line("file") },
  leaves: ["finance-asked"],
  clocks: {},
  isDated: true,
  holder: "same",
  isFinal: true,
  blocked: notToBeAsked,
  decide: (matter, { financeLetter: letter, upliftAsked }, act, at: Asking) => {
    const because = wronglyAsked(matter, upliftAsked, at);
    if (because.length > 0) return refused(...because);
    if (letter === "") return refused("explanation-missing");
    const uplift = upliftAsked === null ? {} : { uplift: upliftAsked };
    return decided({ type: "finance-asked", ...act, letter, ...uplift });
  },
});

const scaleOf = ({ receivedOn }: Matter, { scale }: Pick<Circumstances, "scale">) =>
  scale ?? scaleInForce(receivedOn);

function notToBeAsked(matter: Matter, at: Asking): readonly Reason[] {
  const { reward } = matter;
  if (!reward?.decidedOn) return ["not-decided"];
  if (reward.notifiedOn) return ["notified-already"];
  switch (financeStanding(matter)) {
    case "not-needed":
      return reward.award && canBeRaised(matter, scaleOf(matter, at)) ? [] : ["finance-not-needed"];
    case "asked":
      return ["asked-already"];
    case "agreed":
      return ["done-already"];
    case "to-ask":
    case "refused":
      return [];
  }
}

/** A raise is asked for an insider alone, and of a smaller award there is nothing else to ask. */
function wronglyAsked(matter: Matter, uplift: number | null, at: Asking): readonly Reason[] {
  if (uplift === null) return financeStanding(matter) === "not-needed" ? ["uplift-missing"] : [];
  if (!canBeRaised(matter, scaleOf(matter, at))) return ["uplift-not-possible"];
  return uplift < 1 || uplift > MOST_UPLIFT ? ["uplift-out-of-bounds"] : [];
}

export const askFinance = (
  matter: Matter,
  financeLetter: string,
  act: Asking,
  upliftAsked: number | null = null,
) => financeConsultation.decide(matter, { financeLetter, upliftAsked }, act);
