import type { Day } from "#app/domain/calendar/day.ts";
import { due } from "#app/domain/calendar/term.ts";
import type { WorkCalendar } from "#app/domain/calendar/work-calendar.ts";
import { versionOn } from "#app/domain/law/provision.ts";
import { TAKE_REVIEW } from "#app/domain/law/rewards/review-terms.ts";
import type { Matter } from "#app/domain/matter/matter.ts";

/** On which day the reporter was first told of the reward, or that there is none. */
export const firstToldOn = ({ reward }: Pick<Matter, "reward">): Day | null =>
  reward?.notifiedOn ?? reward?.denial?.on ?? null;

/** The same of what holds now: an award that was decided anew is told anew. */
export const toldOn = (matter: Pick<Matter, "reward">): Day | null =>
  matter.reward?.revised?.on ?? firstToldOn(matter);

/** Whether the reporter has asked for a review that nobody has answered. */
export const isUnderReview = ({ dates }: Pick<Matter, "dates">): boolean =>
  dates["reward-review-asked"] !== undefined;

/** The last day on which a review may be asked for; null before anybody was told, and of a decision that was reviewed. */
export function reviewUntil(
  matter: Pick<Matter, "reward" | "dates" | "receivedOn">,
  calendar: WorkCalendar,
): Day | null {
  const told = toldOn(matter);
  const rule = versionOn(TAKE_REVIEW, matter.receivedOn);
  const answered = matter.dates["reward-review-answered"];
  if (told === null || rule === null || isUnderReview(matter)) return null;
  // A decision is reviewed once; the next one begins a time of its own.
  if (answered && told <= answered) return null;
  return due(calendar, told, rule.value).legal;
}
