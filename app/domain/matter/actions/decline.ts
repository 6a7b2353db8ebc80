import { type Decision, decided, refused } from "#app/domain/decision.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { permits } from "#app/domain/matter/permits.ts";

type Why = { readonly ground: string; readonly reason: string };

/**
 * Penalty Procedure, art. 20: the responsible person opens no case, on a named ground and on what another has found:
 * nobody ends a matter alone.
 */
export function decline(
  matter: Matter,
  { ground, reason }: Why,
  act: Acting,
): Decision<
  MatterEvent,
  "wrong-stage" | "findings-missing" | "own-findings" | "explanation-missing"
> {
  if (!permits("declining", matter)) return refused("wrong-stage");
  if (matter.findings === null) return refused("findings-missing");
  if (matter.findings.recordedBy === act.by) return refused("own-findings");
  if (ground === "" || reason === "") return refused("explanation-missing");
  return decided({ type: "declined", ...act, ground, reason });
}
