import { type Decision, decided, refused } from "#app/domain/decision.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { permits } from "#app/domain/matter/permits.ts";

/** Order 121, art. 41(2): a unit without authority returns the matter to intake, never sideways. */
export function sendBack(
  matter: Matter,
  reason: string,
  act: Acting,
): Decision<MatterEvent, "wrong-stage" | "no-unit-holds-it" | "explanation-missing"> {
  if (!permits("sending-back", matter)) return refused("wrong-stage");
  if (matter.unitId === null) return refused("no-unit-holds-it");
  if (reason === "") return refused("explanation-missing");
  return decided({ type: "sent-back", ...act, reason });
}
