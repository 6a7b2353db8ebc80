import { type Decision, decided, refused } from "#app/domain/decision.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { permits } from "#app/domain/matter/permits.ts";

/** Order 121, art. 15(1): the authority takes the complaint into mediation. */
export function accept(matter: Matter, act: Acting): Decision<MatterEvent, "wrong-stage"> {
  if (!permits("acceptance", matter)) return refused("wrong-stage");
  return decided({ type: "accepted", ...act });
}
