import { type Decision, decided, refused } from "#app/domain/decision.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { permits } from "#app/domain/matter/permits.ts";

type Why = { readonly ground: string; readonly reason: string };

/** Penalty Procedure, art. 20: the responsible person opens no case, on a named ground. */
export function decline(
  matter: Matter,
  { ground, reason }: Why,
  act: Acting,
): Decision<MatterEvent, "wrong-stage" | "findings-missing" | "explanation-missing"> {
  if (!permits("declining", matter)) return refused("wrong-stage");
  if (matter.findings === null) return refused("findings-missing");
  if (ground === "" || reason === "") return refused("explanation-missing");
  return decided({ type: "declined", ...act, ground, reason });
}
