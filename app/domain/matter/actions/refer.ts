import { type Decision, decided, refused } from "#app/domain/decision.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { permits } from "#app/domain/matter/permits.ts";

type To = { readonly to: string; readonly reason: string };

/** Order 121, art. 34, and State Council Special Rules, art. 19: hand on to the competent authority, and say so. */
export function refer(
  matter: Matter,
  { to, reason }: To,
  act: Acting,
): Decision<MatterEvent, "wrong-stage" | "explanation-missing"> {
  if (!permits("referral", matter)) return refused("wrong-stage");
  if (to === "" || reason === "") return refused("explanation-missing");
  return decided({ type: "referred", ...act, to, reason });
}
