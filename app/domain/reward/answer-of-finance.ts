import { decided, refused } from "#app/domain/decision.ts";
import type { Fen } from "#app/domain/law/fen.ts";
import { inForce } from "#app/domain/law/provision.ts";
import {
  FINANCE_CONSULTATION,
  REWARD_CAP,
  REWARD_FLOOR,
} from "#app/domain/law/rewards/reward-scale.ts";
import type { Acting, Circumstances } from "#app/domain/matter/act.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { Reason } from "#app/domain/matter/reasons.ts";
import { answers } from "#app/domain/matter/record/choices.ts";
import { amount, line, oneOf, optional } from "#app/domain/matter/record/fields.ts";
import { action } from "#app/domain/matter/record/record.ts";
import {
  FINANCE_ANSWERS,
  type FinanceAnswer,
  financeStanding,
} from "#app/domain/reward/finance.ts";
import { HANDLER, HEAD } from "#app/domain/staff/right.ts";

/** 2021 Measures: what the finance authority answered, set down by somebody else than asked; a refusal stops the notice. */
export const financeAnswer = action({
  name: "finance-answer",
  at: { report: ["outcome-recorded"] },
  by: [HANDLER, HEAD],
  proof: "session",
  basis: [FINANCE_CONSULTATION, REWARD_FLOOR, REWARD_CAP],
  serves: ["reward-notice"],
  fields: {
    financeAnswer: oneOf<FinanceAnswer>("file", answers(...FINANCE_ANSWERS), { decides: true }),
    financeSum: optional(amount("file")),
    financeReply: line("file"),
  },
  leaves: ["finance-answered"],
  clocks: {},
  isDated: true,
  holder: "same",
  isFinal: true,
  blocked: (matter, { by }) => {
    if (financeStanding(matter) !== "asked") return ["not-asked"];
    return matter.reward?.finance?.askedBy === by ? ["own-hand"] : [];
  },
  decide: (
    matter,
    { financeAnswer: says, financeSum: sum, financeReply: document },
    act,
    { ofCase }: Acting & Pick<Circumstances, "ofCase">,
  ) => {
    const because = wrongSum(matter, says, sum, ofCase?.besides);
    if (because.length > 0) return refused(...because);
    if (document === "") return refused("explanation-missing");
    return decided({ type: "finance-answered", ...act, says, sum, document });
  },
});

/** Another sum keeps within what the law allows for the grade: not below its floor, not above what the cap of the case leaves. */
function wrongSum(
  { reward, receivedOn }: Matter,
  says: FinanceAnswer,
  sum: Fen | null,
  besides: Fen = 0,
): readonly Reason[] {
  if (says !== "financeOtherSum") return sum === null ? [] : ["sum-without-need"];
  if (sum === null) return ["sum-missing"];
  const grade = reward?.award?.grade ?? "third";
  const floor = inForce(REWARD_FLOOR, receivedOn).value[grade];
  const cap = inForce(REWARD_CAP, receivedOn).value - besides;
  return sum < floor || sum > cap ? ["sum-out-of-bounds"] : [];
}

type Answered = {
  readonly says: FinanceAnswer;
  readonly sum: Fen | null;
  readonly document: string;
};

export const recordFinanceAnswer = (
  matter: Matter,
  { says, sum, document }: Answered,
  act: Acting & Pick<Circumstances, "ofCase">,
) =>
  financeAnswer.decide(
    matter,
    { financeAnswer: says, financeSum: sum, financeReply: document },
    act,
  );
