import type { Day } from "#app/domain/calendar/day.ts";
import { type Decision, decided, refused } from "#app/domain/decision.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { permits } from "#app/domain/matter/permits.ts";

type Reason =
  | "wrong-stage"
  | "not-notified"
  | "claimed-already"
  | "done-already"
  | "claim-still-possible";

/** A reward nobody claimed by the last day is given up; the office records it rather than leaving it open. */
export function lapse(matter: Matter, lastDay: Day, act: Acting): Decision<MatterEvent, Reason> {
  const { reward } = matter;
  if (!permits("reward-lapse", matter)) return refused("wrong-stage");
  if (!reward?.notifiedOn) return refused("not-notified");
  if (reward.claim) return refused("claimed-already");
  if (reward.lapsedOn) return refused("done-already");
  if (act.on <= lastDay) return refused("claim-still-possible");
  return decided({ type: "reward-lapsed", ...act });
}
