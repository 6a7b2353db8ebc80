import { marked } from "#app/domain/matter/apply/mark.ts";
import type { EventOf } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";

type ReviewEvent = EventOf<"reward-review-asked" | "reward-review-answered">;

/** A request stands open until it is answered; where the answer is yes, the reward begins anew. */
export function applyToReview(matter: Matter, event: ReviewEvent): Matter {
  if (event.type === "reward-review-asked") return marked(matter, event.type, event);
  const { "reward-review-asked": _, ...dates } = matter.dates;
  const answered = marked({ ...matter, dates }, event.type, event);
  if (event.upheld) return answered;
  return { ...marked(answered, "reward-reopened", event), reward: null };
}
