import { type Decision, decided, refused } from "#app/domain/decision.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { permits } from "#app/domain/matter/permits.ts";

type To = { readonly unitId: string; readonly reason: string };

/** Order 121, art. 41(1): intake sends the matter to the unit that may deal with it. */
export function assign(
  matter: Matter,
  { unitId, reason }: To,
  act: Acting,
): Decision<MatterEvent, "wrong-stage" | "unit-holds-it"> {
  if (!permits("assignment", matter)) return refused("wrong-stage");
  if (matter.unitId !== null) return refused("unit-holds-it");
  return decided({ type: "assigned", ...act, unitId, reason });
}
