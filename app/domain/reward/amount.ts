import type { Fen } from "#app/domain/law/fen.ts";
import type { Grade, RewardScale } from "#app/domain/law/rewards/reward-scale.ts";

export type RewardFacts = {
  readonly grade: Grade;
  /** Fines and confiscations of the case; zero where there were none. */
  readonly fines: Fen;
  readonly insider: boolean;
  /** What other reports of the same case are awarded already. */
  readonly besides?: Fen;
  /** Per cent by which the finance authority agreed to raise an insider's reward. */
  readonly financeAgreedUplift?: number;
  readonly scale: RewardScale;
};

export type RewardAmount = {
  readonly base: Fen;
  readonly amount: Fen;
  readonly floor: Fen;
  readonly cap: Fen;
  readonly financeConsulted: boolean;
  readonly says: readonly AmountLine[];
};

/** One rule and what stood after it. A rule that changed nothing has its line too: nobody must wonder. */
export type AmountLine = {
  readonly code: AmountCode;
  readonly value: number;
  readonly result: Fen;
};

export const AMOUNT_CODES = [
  "rate",
  "no-fines",
  "floor-raised",
  "floor-met",
  "insider-raised",
  "insider-not-raised",
  "not-insider",
  "cap-cut",
  "cap-kept",
  "case-cut",
  "case-kept",
  "finance-consulted",
  "finance-not-consulted",
] as const;
export type AmountCode = (typeof AMOUNT_CODES)[number];

/** What the table yields. A basis for the committee, which also weighs the goods and the effect on society. */
export function rewardAmount(facts: RewardFacts): RewardAmount {
  const { grade, fines, scale } = facts;
  if (!Number.isSafeInteger(fines) || fines < 0) throw new RangeError(`Not an amount: ${fines}`);

  const rate = byRate(fines, scale.rates[grade]);
  const floor = atLeast(rate.result, scale.floors[grade]);
  const insider = forInsider(floor.result, facts);
  const cap = atMost(insider.result, scale.cap);
  const shared = withinCase(cap.result, facts);
  const finance = withFinance(shared.at(-1)?.result ?? cap.result, scale.financeThreshold);

  return {
    base: rate.result,
    amount: finance.result,
    floor: scale.floors[grade],
    cap: scale.cap,
    financeConsulted: finance.code === "finance-consulted",
    says: [rate, floor, insider, cap, ...shared, finance],
  };
}

function byRate(fines: Fen, rate: number): AmountLine {
  if (fines === 0) return { code: "no-fines", value: rate, result: 0 };
  return { code: "rate", value: rate, result: percent(fines, rate) };
}

function atLeast(before: Fen, floor: Fen): AmountLine {
  const code = before < floor ? "floor-raised" : "floor-met";
  return { code, value: floor, result: Math.max(before, floor) };
}

function forInsider(before: Fen, { insider, financeAgreedUplift, scale }: RewardFacts): AmountLine {
  if (!insider) return { code: "not-insider", value: 0, result: before };
  if (!financeAgreedUplift || scale.insiderRule === "not-raised") {
    return { code: "insider-not-raised", value: 0, result: before };
  }
  return {
    code: "insider-raised",
    value: financeAgreedUplift,
    result: before + percent(before, financeAgreedUplift),
  };
}

function atMost(before: Fen, cap: Fen): AmountLine {
  const code = before > cap ? "cap-cut" : "cap-kept";
  return { code, value: cap, result: Math.min(before, cap) };
}

/** The cap is one for the whole case; of a case with one report there is nothing to say. */
function withinCase(
  before: Fen,
  { besides = 0, scale }: Pick<RewardFacts, "besides" | "scale">,
): readonly AmountLine[] {
  if (besides === 0) return [];
  const left = Math.max(0, scale.cap - besides);
  const code = before > left ? "case-cut" : "case-kept";
  return [{ code, value: left, result: Math.min(before, left) }];
}

function withFinance(before: Fen, threshold: Fen): AmountLine {
  const code = before >= threshold ? "finance-consulted" : "finance-not-consulted";
  return { code, value: threshold, result: before };
}

/** Half a fen goes up: the law is silent, this is how money is rounded everywhere, and it favours the reporter. */
function percent(of: Fen, rate: number): Fen {
  return Math.floor((of * rate + 50) / 100);
}
