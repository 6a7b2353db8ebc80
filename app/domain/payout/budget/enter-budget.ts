import { type Decision, decided, refused } from "#app/domain/decision.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { BudgetEntry } from "#app/domain/payout/budget/budget.ts";
import { readAmount } from "#app/domain/typed/amount.ts";
import { isUnderstood } from "#app/domain/typed/reading.ts";

export const BUDGET_REASONS = [
  "budget-year",
  "budget-sum",
  "budget-document",
  "budget-waits",
  "budget-decided",
  "budget-own",
] as const;
export type BudgetReason = (typeof BUDGET_REASONS)[number];

export type AskedBudget = {
  readonly year: string;
  /** In yuan, as it was typed. */
  readonly sum: string;
  readonly document: string;
};
export type BudgetAsked = Pick<BudgetEntry, "year" | "sum" | "document" | "by">;

/** One enters a year's budget, or a raise of it; it counts once another has confirmed it. This year or the next. */
export function enterBudget(
  entries: readonly BudgetEntry[],
  { year: typed, sum: amount, document }: AskedBudget,
  { by, on }: Acting,
): Decision<BudgetAsked, BudgetReason> {
  const thisYear = Number(on.slice(0, 4));
  const year = [thisYear, thisYear + 1].find((one) => String(one) === typed.trim());
  const sum = readAmount(amount);
  const because: readonly BudgetReason[] = [
    ...(year === undefined ? (["budget-year"] as const) : []),
    ...(isUnderstood(sum) && sum.value > 0 ? [] : (["budget-sum"] as const)),
    ...(document === "" ? (["budget-document"] as const) : []),
  ];
  if (because.length > 0 || year === undefined || !isUnderstood(sum)) return refused(...because);
  if (entries.some((entry) => entry.year === year && entry.approved === null))
    return refused("budget-waits");
  return decided({ year, sum: sum.value, document, by });
}

/** Another confirms it or refuses it; whoever entered it may only take it back. */
export function whyNotDecideBudget(
  entry: Pick<BudgetEntry, "by" | "approved">,
  by: string,
  approves: boolean,
): readonly BudgetReason[] {
  if (entry.approved !== null) return ["budget-decided"];
  return approves && entry.by === by ? ["budget-own"] : [];
}
