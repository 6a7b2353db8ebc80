import type { Grade } from "#app/domain/law/rewards/reward-scale.ts";
import type { Vote } from "#app/domain/reward/reward.ts";

/** Office policy, not law: three members decide, so that one can neither grant nor block. */
export const QUORUM = 3;

const ORDER: readonly (Grade | null)[] = [null, "third", "second", "first"];

/** The middle one of an odd number of votes: what most agree on at least, whoever voted first. */
export function middleGrade(votes: readonly Vote[]): Grade | null {
  const ranks = votes.map(({ grade }) => ORDER.indexOf(grade)).sort((one, other) => one - other);
  return ORDER[ranks[Math.floor(ranks.length / 2)] ?? 0] ?? null;
}
