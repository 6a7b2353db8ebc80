import { daysLeft } from "#app/domain/calendar/term.ts";
import { type Decision, decided, refused } from "#app/domain/decision.ts";
import type { Counted } from "#app/domain/matter/act.ts";
import { dueOf } from "#app/domain/matter/clocks/due-of.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";

/** Policy: whoever has so many working days left to claim a reward is written to once more; the law asks for one letter only. */
export const REMIND_BEFORE = 5;

type Why = "not-notified" | "claimed-already" | "claim-lapsed" | "too-early" | "reminded-already";

/**
 * The office reminds a reporter of a reward nobody claims, once for each last day: one that was granted more time is reminded
 * again before the new one. Refuses outside the last working days.
 */
export function remindOfClaim(matter: Matter, at: Counted): Decision<MatterEvent, Why> {
  const { reward, dates } = matter;
  const lastDay = dueOf(matter, "reward-claim", at);
  if (!reward?.notifiedOn || lastDay === null) return refused("not-notified");
  if (reward.claim) return refused("claimed-already");
  if (reward.lapsedOn || at.on > lastDay) return refused("claim-lapsed");
  if (daysLeft(at.calendar, at.on, lastDay) > REMIND_BEFORE) return refused("too-early");
  const before = dates["claim-reminded"];
  if (before && daysLeft(at.calendar, before, lastDay) <= REMIND_BEFORE)
    return refused("reminded-already");
  return decided({ type: "claim-reminded", by: "register", on: at.on });
}
