import type { Day } from "#app/domain/calendar/day.ts";
import type { Fen } from "#app/domain/law/fen.ts";
import type { InsiderCondition } from "#app/domain/law/rewards/insider-conditions.ts";
import type { RewardScale } from "#app/domain/law/rewards/reward-scale.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { Reward } from "#app/domain/reward/reward.ts";

export const FINANCE_ANSWERS = ["financeAgrees", "financeRefuses", "financeOtherSum"] as const;
export type FinanceAnswer = (typeof FINANCE_ANSWERS)[number];

/** What passed between the office and the finance authority about one award, newest letter only. */
export type Consultation = {
  readonly askedOn: Day;
  readonly askedBy: string;
  /** The number of the office's letter. */
  readonly letter: string;
  /** By how many per cent an insider's reward is to be raised; left out where that was not asked. */
  readonly uplift?: number;
  readonly answer: {
    readonly on: Day;
    readonly by: string;
    readonly says: FinanceAnswer;
    /** In fen; null unless it is another sum than the committee's: one that the authority set, or one that it let be raised. */
    readonly sum: Fen | null;
    /** Per cent by which it lets an insider's reward be raised. */
    readonly uplift?: number;
    /** The number of the authority's document. */
    readonly document: string;
  } | null;
};

/** How far an award has come that is settled together with the finance authority; one that is not needs nothing. */
export type FinanceStanding = "not-needed" | "to-ask" | "asked" | "agreed" | "refused";

/** Before the answer was on record as such, one note stood for the consent; those awards were told of, and stay so. */
export function financeStanding({
  reward,
  dates,
}: Pick<Matter, "reward" | "dates">): FinanceStanding {
  if (!reward?.award) return "not-needed";
  const { award, finance } = reward;
  if (dates["finance-consulted"]) return "agreed";
  if (!finance) return award.financeConsulted ? "to-ask" : "not-needed";
  if (!finance.answer) return "asked";
  if (finance.answer.says !== "financeRefuses") return "agreed";
  // A smaller award needed nobody's word; only its raise was refused.
  return award.financeConsulted ? "refused" : "not-needed";
}

/** Office policy, not law: an insider's reward is "suitably" raised, no number is named. More than double is a slip of the pen. */
export const MOST_UPLIFT = 100;

/** Whether this reward may be raised with the finance authority's consent: for an insider, as the assessor found, by a scale that has it. */
export const canBeRaised = (
  matter: Pick<Matter, "reward" | "insider">,
  { insiderRule }: Pick<RewardScale, "insiderRule">,
): boolean => isInsider(matter) && insiderRule === "raised-with-finance-consent";

/** As the assessor found; older assessments say nothing of it, and what the reporter said of themselves stands. */
export const isInsider = ({ reward, insider }: Pick<Matter, "reward" | "insider">): boolean =>
  reward?.assessment.insiderMet?.includes(INSIDER) ?? insider;

const INSIDER: InsiderCondition = "insider";

/** What is told and paid, in fen: what the committee decided, or the other sum that the finance authority settled with it; what was decided anew stands for both. */
export const sumDue = ({
  award,
  finance,
  revised,
}: Pick<Reward, "award" | "finance" | "revised">): Fen =>
  (revised ? null : finance?.answer?.sum) ?? award?.amount ?? 0;
