import { type Decision, decided, refused } from "#app/domain/decision.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Findings, Matter } from "#app/domain/matter/matter.ts";
import { permits } from "#app/domain/matter/permits.ts";

/** Penalty Procedure, art. 19(1): what verification showed, and which of the conditions for a case are met. */
export function recordFindings(
  matter: Matter,
  findings: Findings,
  act: Acting,
): Decision<MatterEvent, "wrong-stage" | "explanation-missing"> {
  if (!permits("findings", matter)) return refused("wrong-stage");
  if (findings.summary === "") return refused("explanation-missing");
  return decided({ type: "findings-recorded", ...act, ...findings });
}
