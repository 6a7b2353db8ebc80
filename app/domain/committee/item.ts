import type { Day } from "#app/domain/calendar/day.ts";
import { middleGrade } from "#app/domain/committee/middle-grade.ts";
import { QUORUM } from "#app/domain/committee/seating.ts";
import type { Grade } from "#app/domain/law/rewards/reward-scale.ts";

/** What a member says. A null grade means: no reward. */
export type Score = { readonly by: string; readonly grade: Grade | null; readonly reason: string };

/** One reward before the committee: who sits, the first is the chair, and what was scored in the round that runs. */
export type Item = {
  readonly round: number;
  readonly seats: readonly string[];
  readonly conflicted: readonly string[];
  readonly scores: readonly Score[];
  /** On which day all who sit had scored; null before. */
  readonly revealedOn: Day | null;
};

/** Office policy: where they differ the chair may have them score once more, having read each other; not a third time. */
export const ROUNDS = 2;

/** What follows from the scores: nothing yet; a decision, no reward being one; or that they differ and the chair has the word. */
export type Following =
  | { readonly is: "waiting" }
  | { readonly is: "decided"; readonly grade: Grade | null }
  | { readonly is: "differing" };

export function following({ round, scores }: Pick<Item, "round" | "scores">): Following {
  if (scores.length < QUORUM) return { is: "waiting" };
  const agree = scores.every(({ grade }) => grade === scores[0]?.grade);
  if (!agree && round < ROUNDS) return { is: "differing" };
  return { is: "decided", grade: middleGrade(scores) };
}
