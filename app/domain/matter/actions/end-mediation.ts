import { type Decision, decided, refused } from "#app/domain/decision.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { permits } from "#app/domain/matter/permits.ts";

type Why = { readonly ground: string; readonly explanation: string };

/** Order 121, art. 23(1): mediation ends on one of eight grounds. */
export function endMediation(
  matter: Matter,
  { ground, explanation }: Why,
  act: Acting,
): Decision<MatterEvent, "wrong-stage" | "grounds-missing"> {
  if (!permits("mediation-end", matter)) return refused("wrong-stage");
  if (ground === "") return refused("grounds-missing");
  return decided({ type: "mediation-ended", ...act, ground, explanation });
}
