import { type Decision, decided, refused } from "#app/domain/decision.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { permits } from "#app/domain/matter/permits.ts";
import { isOpen } from "#app/domain/reward/is-open.ts";

type Reason = "wrong-stage" | "reward-open" | "not-assessed" | "parties-not-told";

/** The file is closed for good; a penalty whose reward nobody has examined, or that is still owed, keeps it open. */
export function archive(matter: Matter, act: Acting): Decision<MatterEvent, Reason> {
  if (!permits("archive", matter)) return refused("wrong-stage");
  if (matter.stage === "outcome-recorded" && matter.reward === null) return refused("not-assessed");
  if (isOpen(matter.reward)) return refused("reward-open");
  if (matter.stage === "mediation-ended" && !matter.dates["parties-told"]) {
    return refused("parties-not-told");
  }
  return decided({ type: "archived", ...act });
}
