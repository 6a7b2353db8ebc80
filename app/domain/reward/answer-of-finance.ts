import { decided, refused } from "#app/domain/decision.ts";
import type { Fen } from "#app/domain/law/fen.ts";
import {
  FINANCE_CONSULTATION,
  INSIDER_UPLIFT,
  REWARD_CAP,
  REWARD_FLOOR,
  type RewardScale,
} from "#app/domain/law/rewards/reward-scale.ts";
import { scaleInForce } from "#app/domain/law/rewards/scale-in-force.ts";
import type { Acting, Circumstances } from "#app/domain/matter/act.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { Reason } from "#app/domain/matter/reasons.ts";
import { answers } from "#app/domain/matter/record/choices.ts";
import { amount, line, oneOf, optional, percentage } from "#app/domain/matter/record/fields.ts";
import { action } from "#app/domain/matter/record/record.ts";
import { capOf } from "#app/domain/reward/amount.ts";
import { amountFor } from "#app/domain/reward/amount-for.ts";
import {
  FINANCE_ANSWERS,
  type FinanceAnswer,
  financeStanding,
  isInsider,
} from "#app/domain/reward/finance.ts";
import { HANDLER, HEAD } from "#app/domain/staff/right.ts";

type Answering = Acting & Pick<Circumstances, "ofCase" | "scale">;
type Answered = {
  readonly says: FinanceAnswer;
  readonly sum: Fen | null;
  readonly document: string;
  readonly uplift?: number | null;
};

/** 2021 Measures: what the finance authority answered, set down by somebody else than asked; a refusal stops the notice. */
export const financeAnswer = action({
  name: "finance-answer",
  at: { report: ["outcome-recorded"] },
  by: [HANDLER, HEAD],
  proof: "session",
  basis: [FINANCE_CONSULTATION, INSIDER_UPLIFT, REWARD_FLOOR, REWARD_CAP],
  serves: ["reward-notice"],
  fields: {
    financeAnswer: oneOf<FinanceAnswer>("file", answers(...FINANCE_ANSWERS), { decides: true }),
    financeSum: optional(amount("file")),
    upliftAgreed: optional(percentage("file")),
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
  decide: (matter, read, act, at: Answering) => {
    const { financeAnswer: says, financeSum: sum, upliftAgreed, financeReply: document } = read;
    const scale = at.scale ?? scaleInForce(matter.receivedOn);
    const leaves = leftOfCap(matter, scale, at);
    const because = [
      ...wrongSum(matter, says, sum, scale, leaves),
      ...wrongUplift(matter, says, upliftAgreed),
    ];
    if (because.length > 0) return refused(...because);
    if (document === "") return refused("explanation-missing");
    const answered = { type: "finance-answered", ...act, says, document } as const;
    if (!upliftAgreed) return decided({ ...answered, sum });
    const raised = raisedBy(matter, upliftAgreed, scale, leaves);
    return decided({ ...answered, sum: raised, uplift: upliftAgreed });
  },
});

/** What the cap of the case still leaves for this report, beside all that others are awarded by now. */
function leftOfCap(matter: Matter, scale: RewardScale, { ofCase }: Answering): Fen {
  const { elsewhere = 0 } = matter.reward?.assessment ?? {};
  const besides = ofCase?.besides ?? matter.reward?.award?.besides ?? 0;
  return capOf({ insider: isInsider(matter), scale }) - elsewhere - besides;
}

const gradeOf = ({ reward }: Matter) => reward?.award?.grade ?? "third";

function raisedBy(matter: Matter, uplift: number, scale: RewardScale, leaves: Fen): Fen {
  return Math.min(leaves, amountFor(matter, gradeOf(matter), scale, undefined, uplift).amount);
}

/** Another sum keeps within what the scale allows for the grade: not below its floor, not above what the cap of the case leaves. */
function wrongSum(
  matter: Matter,
  says: FinanceAnswer,
  sum: Fen | null,
  { floors }: RewardScale,
  leaves: Fen,
): readonly Reason[] {
  if (says !== "financeOtherSum") return sum === null ? [] : ["sum-without-need"];
  if (sum === null) return ["sum-missing"];
  return sum < floors[gradeOf(matter)] || sum > leaves ? ["sum-out-of-bounds"] : [];
}

/** Where a raise was asked for, a yes says how much of it; zero where the award stays as it was. */
function wrongUplift(
  { reward }: Matter,
  says: FinanceAnswer,
  uplift: number | null,
): readonly Reason[] {
  const asked = reward?.finance?.uplift;
  if (asked === undefined || says !== "financeAgrees")
    return uplift === null ? [] : ["uplift-without-need"];
  if (uplift === null) return ["uplift-missing"];
  return uplift < 0 || uplift > asked ? ["uplift-out-of-bounds"] : [];
}

export const recordFinanceAnswer = (
  matter: Matter,
  { says, sum, document, uplift = null }: Answered,
  act: Answering,
) =>
  financeAnswer.decide(
    matter,
    { financeAnswer: says, financeSum: sum, upliftAgreed: uplift, financeReply: document },
    act,
  );
