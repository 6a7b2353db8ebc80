import { type Decision, decided, refused } from "#app/domain/decision.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { permits } from "#app/domain/matter/permits.ts";

/** Penalty Procedure, art. 18(1): in special circumstances the handler asks, once, for more time. */
export function requestExtension(
  matter: Matter,
  reason: string,
  act: Acting,
): Decision<MatterEvent, "wrong-stage" | "extension-asked-already" | "explanation-missing"> {
  if (!permits("extension", matter)) return refused("wrong-stage");
  if (matter.extension && matter.extension.approved !== false) {
    return refused("extension-asked-already");
  }
  if (reason === "") return refused("explanation-missing");
  return decided({ type: "extension-requested", ...act, reason });
}
