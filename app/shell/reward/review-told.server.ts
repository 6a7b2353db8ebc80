import type { Day } from "#app/domain/calendar/day.ts";
import { inForce } from "#app/domain/law/provision.ts";
import { ANSWER_REVIEW } from "#app/domain/law/rewards/review-terms.ts";
import { clocks } from "#app/domain/matter/clocks/clocks.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { reviewUntil } from "#app/domain/reward/review/standing.ts";
import { counting } from "#app/shell/matter/counting.server.ts";

/** How far a review of the decision on the reward has come, for whoever may ask for it. */
export type ToldReview =
  | {
      readonly is: "possible";
      readonly until: Day;
      /** In how many working days the office answers. */
      readonly days: number;
    }
  | { readonly is: "asked"; readonly on: Day; readonly due: Day | null }
  | { readonly is: "answered"; readonly on: Day }
  | { readonly is: "over" };

/** Null before the office has told of a decision. */
export async function reviewTold(matter: Matter): Promise<ToldReview | null> {
  const { dates, stage } = matter;
  const counted = await counting();
  const asked = dates["reward-review-asked"];
  if (asked) {
    const clock = clocks(matter, counted).find(({ name }) => name === "reward-review-answer");
    return { is: "asked", on: asked, due: clock?.due.legal ?? null };
  }
  const until = reviewUntil(matter, counted.calendar);
  if (until && counted.today <= until && stage === "outcome-recorded")
    return { is: "possible", until, days: inForce(ANSWER_REVIEW, matter.receivedOn).value.count };
  const answered = dates["reward-review-answered"];
  if (answered) return { is: "answered", on: answered };
  return until ? { is: "over" } : null;
}
