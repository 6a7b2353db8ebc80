import { type Decision, decided, refused } from "#app/domain/decision.ts";
import { type Barrier, mayTakeUp } from "#app/domain/exclusion/barrier.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { permits } from "#app/domain/matter/permits.ts";

type To = { readonly unitId: string; readonly reason: string };

/** Order 121, art. 41(1): intake sends the matter to the unit that may deal with it, never to one it is kept from. */
export function assign(
  matter: Matter,
  { unitId, reason }: To,
  act: Acting,
  barrier: Barrier | null = null,
): Decision<MatterEvent, "wrong-stage" | "unit-holds-it" | "unit-kept-away"> {
  if (!permits("assignment", matter)) return refused("wrong-stage");
  if (matter.unitId !== null) return refused("unit-holds-it");
  if (barrier && !mayTakeUp(unitId, barrier)) return refused("unit-kept-away");
  return decided({ type: "assigned", ...act, unitId, reason });
}
