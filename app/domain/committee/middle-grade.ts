import type { Grade } from "#app/domain/law/rewards/reward-scale.ts";

const ORDER: readonly (Grade | null)[] = [null, "third", "second", "first"];

/** The middle one of an odd number of grades: what most agree on at least, whoever scored first. */
export function middleGrade(scores: readonly { readonly grade: Grade | null }[]): Grade | null {
  const ranks = scores.map(({ grade }) => ORDER.indexOf(grade)).sort((one, other) => one - other);
  return ORDER[ranks[Math.floor(ranks.length / 2)] ?? 0] ?? null;
}
