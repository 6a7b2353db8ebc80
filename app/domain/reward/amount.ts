import type { Fen } from "#app/domain/law/fen.ts";
import type { Grade, RewardScale } from "#app/domain/law/rewards/reward-scale.ts";
import { type Exact, exact, larger, percentOf, rounded } from "#app/domain/reward/exact.ts";

export type RewardFacts = {
  readonly grade: Grade;
  /** Fines and confiscations of the case; zero where there were none. */
  readonly fines: Fen;
  readonly insider: boolean;
  /** What other reports of the same case are awarded already. */
  readonly besides?: Fen;
  /** What other authorities reward in the same case. */
  readonly elsewhere?: Fen;
  /** Per cent by which the value of the goods and the effect on society raise or lower it; within the scale's bounds. */
  readonly adjustment?: number;
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
  "fines-too-small",
  "fines-large-enough",
  "rate",
  "no-fines",
  "floor-raised",
  "floor-met",
  "adjusted-up",
  "adjusted-down",
  "adjusted-to-floor",
  "not-adjusted",
  "insider-raised",
  "insider-not-raised",
  "not-insider",
  "cap-cut",
  "cap-kept",
  "elsewhere-cut",
  "elsewhere-kept",
  "case-cut",
  "case-kept",
  "finance-consulted",
  "finance-not-consulted",
] as const;
export type AmountCode = (typeof AMOUNT_CODES)[number];

type Step = { readonly line: AmountLine; readonly now: Exact };
/** A rule: what it makes of what stood before it; null where it has nothing to say of such a case. */
type Rule = (before: Exact, facts: RewardFacts) => Step | null;

/** In this order, each on what the one before left (2021 Measures, art. 12 and reward standards; 2025 Announcement No. 41). */
const RULES: readonly Rule[] = [
  byRate,
  atLeast,
  adjusted,
  forInsider,
  atMost,
  besideOthers,
  withinCase,
  withFinance,
];

/**
 * What a grade is worth in a case, in fen. One rounding: percentages are reckoned on exactly, and what is printed after a
 * rule is the exact sum to the fen, so that the printed changes add up to what is paid. A basis for the committee.
 */
export function rewardAmount(facts: RewardFacts): RewardAmount {
  refuseOddities(facts);
  const { grade, scale } = facts;
  const says = linesOf(facts);
  const last = says.at(-1);
  const base = says.find(({ code }) => code === "rate" || code === "no-fines");
  return {
    base: base?.result ?? 0,
    amount: last?.result ?? 0,
    floor: scale.floors[grade],
    cap: capOf(facts),
    financeConsulted: last?.code === "finance-consulted",
    says,
  };
}

function linesOf(facts: RewardFacts): readonly AmountLine[] {
  const large = largeEnough(facts);
  if (large?.code === "fines-too-small") return [large];
  const lines: AmountLine[] = large ? [large] : [];
  let now = exact(facts.fines);
  for (const rule of RULES) {
    const step = rule(now, facts);
    if (step === null) continue;
    lines.push(step.line);
    now = step.now;
  }
  return lines;
}

function refuseOddities({ fines, besides = 0, elsewhere = 0, adjustment = 0, scale }: RewardFacts) {
  for (const sum of [fines, besides, elsewhere])
    if (!Number.isSafeInteger(sum) || sum < 0) throw new RangeError(`Not an amount: ${sum}`);
  if (!isWithin(scale, adjustment)) throw new RangeError(`Not within bounds: ${adjustment}`);
}

/** Whether a scale lets value and effect raise or lower a reward by so much, in per cent. */
export const isWithin = ({ adjustment: { down, up } }: RewardScale, percent: number): boolean =>
  percent >= -down && percent <= up;

/** An insider's may be higher, where a province says so. */
export const capOf = ({ insider, scale }: Pick<RewardFacts, "insider" | "scale">): Fen =>
  insider ? (scale.insiderCap ?? scale.cap) : scale.cap;

/** Where a province rewards only from some sum of fines on; the nation names none, and then there is no line. */
function largeEnough({ fines, scale: { leastFines } }: RewardFacts): AmountLine | null {
  if (leastFines === 0) return null;
  return fines < leastFines
    ? { code: "fines-too-small", value: leastFines, result: 0 }
    : { code: "fines-large-enough", value: leastFines, result: 0 };
}

const stepTo = (code: AmountCode, value: number, now: Exact): Step => ({
  line: { code, value, result: rounded(now) },
  now,
});

function byRate(before: Exact, { grade, fines, scale }: RewardFacts): Step {
  const rate = scale.rates[grade];
  return stepTo(fines === 0 ? "no-fines" : "rate", rate, percentOf(before, rate));
}

function atLeast(before: Exact, { grade, scale }: RewardFacts): Step {
  const floor = scale.floors[grade];
  const code = rounded(before) < floor ? "floor-raised" : "floor-met";
  return stepTo(code, floor, larger(before, exact(floor)));
}

/** Also what is lowered stays at the floor: the law says "no less than". */
function adjusted(before: Exact, { adjustment = 0, grade, scale }: RewardFacts): Step {
  if (adjustment === 0) return stepTo("not-adjusted", 0, before);
  const weighed = percentOf(before, 100 + adjustment);
  const floor = scale.floors[grade];
  const now = larger(weighed, exact(floor));
  if (rounded(weighed) < floor) return stepTo("adjusted-to-floor", adjustment, now);
  return stepTo(adjustment > 0 ? "adjusted-up" : "adjusted-down", adjustment, now);
}

function forInsider(before: Exact, { insider, financeAgreedUplift, scale }: RewardFacts): Step {
  if (!insider) return stepTo("not-insider", 0, before);
  if (!financeAgreedUplift || scale.insiderRule === "not-raised") {
    return stepTo("insider-not-raised", 0, before);
  }
  const now = percentOf(before, 100 + financeAgreedUplift);
  return stepTo("insider-raised", financeAgreedUplift, now);
}

const cutTo = (before: Exact, left: Fen, codes: readonly [AmountCode, AmountCode]): Step => {
  const most = Math.max(0, left);
  const [cut, kept] = codes;
  return rounded(before) > most ? stepTo(cut, most, exact(most)) : stepTo(kept, most, before);
};

function atMost(before: Exact, facts: RewardFacts): Step {
  return cutTo(before, capOf(facts), ["cap-cut", "cap-kept"]);
}

/** Each authority rewards its own part, and all of them together no more than the cap (Announcement No. 41: who is rewarded). */
function besideOthers(before: Exact, facts: RewardFacts): Step | null {
  const { elsewhere = 0 } = facts;
  if (elsewhere === 0) return null;
  return cutTo(before, capOf(facts) - elsewhere, ["elsewhere-cut", "elsewhere-kept"]);
}

/** The cap is one for the whole case; of a case with one report there is nothing to say. */
function withinCase(before: Exact, facts: RewardFacts): Step | null {
  const { besides = 0, elsewhere = 0 } = facts;
  if (besides === 0) return null;
  return cutTo(before, capOf(facts) - elsewhere - besides, ["case-cut", "case-kept"]);
}

function withFinance(before: Exact, { scale: { financeThreshold } }: RewardFacts): Step {
  const isLarge = rounded(before) >= financeThreshold;
  return stepTo(isLarge ? "finance-consulted" : "finance-not-consulted", financeThreshold, before);
}
