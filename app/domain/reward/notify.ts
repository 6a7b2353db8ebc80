import { type Decision, decided, refused } from "#app/domain/decision.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";

/** 2025 Announcement No. 41: the reporter is told of the award and may claim it from this day on. */
export function notify(
  { reward }: Matter,
  act: Acting,
): Decision<MatterEvent, "not-decided" | "no-award" | "notified-already"> {
  if (!reward?.decidedOn) return refused("not-decided");
  if (!reward.award) return refused("no-award");
  if (reward.notifiedOn) return refused("notified-already");
  return decided({ type: "reward-notified", ...act });
}
