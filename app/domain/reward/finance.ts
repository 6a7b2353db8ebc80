import type { Day } from "#app/domain/calendar/day.ts";
import type { Fen } from "#app/domain/law/fen.ts";
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
  readonly answer: {
    readonly on: Day;
    readonly by: string;
    readonly says: FinanceAnswer;
    /** In fen; null unless it names another sum than the committee's. */
    readonly sum: Fen | null;
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
  if (!reward?.award?.financeConsulted) return "not-needed";
  if (dates["finance-consulted"]) return "agreed";
  if (!reward.finance) return "to-ask";
  if (!reward.finance.answer) return "asked";
  return reward.finance.answer.says === "financeRefuses" ? "refused" : "agreed";
}

/** What is told and paid, in fen: what the committee decided, or the other sum that the finance authority settled with it. */
export const sumDue = ({ award, finance }: Pick<Reward, "award" | "finance">): Fen =>
  finance?.answer?.sum ?? award?.amount ?? 0;
