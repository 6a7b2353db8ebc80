import { type Decision, decided, refused } from "#app/domain/decision.ts";
import type { Counted } from "#app/domain/matter/act.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { isUnderReview, reviewUntil } from "#app/domain/reward/review/standing.ts";

/** Policy (TAKE_REVIEW): the reporter has a decision on the reward looked at again, once, by somebody else. */
export function askReview(
  matter: Matter,
  { on, calendar }: Pick<Counted, "on" | "calendar">,
): Decision<MatterEvent, "review-open" | "review-late"> {
  if (isUnderReview(matter)) return refused("review-open");
  const until = reviewUntil(matter, calendar);
  if (matter.stage !== "outcome-recorded" || until === null || on > until)
    return refused("review-late");
  return decided({ type: "reward-review-asked", by: "reporter", on });
}
