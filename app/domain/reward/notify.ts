import { type Decision, decided, refused } from "#app/domain/decision.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { permits } from "#app/domain/matter/permits.ts";

/** 2025 Announcement No. 41: the reporter is told of the award and may claim it from this day on; of a large one once finance has agreed. */
export function notify(
  matter: Matter,
  act: Acting,
): Decision<
  MatterEvent,
  "wrong-stage" | "not-decided" | "no-award" | "notified-already" | "finance-first"
> {
  const { reward } = matter;
  if (!permits("reward-notice", matter)) return refused("wrong-stage");
  if (!reward?.decidedOn) return refused("not-decided");
  if (!reward.award) return refused("no-award");
  if (reward.notifiedOn) return refused("notified-already");
  if (reward.award.financeConsulted && !matter.dates["finance-consulted"])
    return refused("finance-first");
  return decided({ type: "reward-notified", ...act });
}
