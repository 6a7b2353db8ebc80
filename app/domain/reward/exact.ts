import type { Fen } from "#app/domain/law/fen.ts";

/**
 * Fen as a fraction, while a reward is being reckoned. Percentages follow one another without a rounding in between; what
 * stands after a rule is rounded to be shown, and never reckoned on with.
 */
export type Exact = { readonly of: bigint; readonly by: bigint };

export const exact = (fen: Fen): Exact => ({ of: BigInt(fen), by: 1n });

/** So many per cent of it; as fine as a hundredth of a per cent, as scales may be. */
export const percentOf = ({ of, by }: Exact, percent: number): Exact => ({
  of: of * BigInt(Math.round(percent * 100)),
  by: by * 10_000n,
});

export const larger = (one: Exact, other: Exact): Exact =>
  one.of * other.by < other.of * one.by ? other : one;

/** Half a fen goes up: the law is silent, this is how money is rounded everywhere, and it favours the reporter. */
export const rounded = ({ of, by }: Exact): Fen => Number((of * 2n + by) / (by * 2n));
