import { type Decision, decided, refused } from "#app/domain/decision.ts";
import { CASE_CONDITIONS } from "#app/domain/law/cases/case-grounds.ts";
import { inForce } from "#app/domain/law/provision.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { permits } from "#app/domain/matter/permits.ts";

/**
 * Penalty Procedure, art. 18(1) and 19: the responsible person opens a case when all four conditions are met, on what
 * another has found.
 */
export function openCase(
  matter: Matter,
  act: Acting,
): Decision<MatterEvent, "wrong-stage" | "findings-missing" | "own-findings" | "conditions-unmet"> {
  if (!permits("case", matter)) return refused("wrong-stage");
  if (matter.findings === null) return refused("findings-missing");

  const { conditions, recordedBy } = matter.findings;
  if (recordedBy === act.by) return refused("own-findings");
  const required = inForce(CASE_CONDITIONS, matter.receivedOn).value;
  if (!required.every(({ code }) => conditions.includes(code))) return refused("conditions-unmet");
  return decided({ type: "case-opened", ...act });
}
