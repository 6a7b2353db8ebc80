import { isForOfficer, type LiesWith } from "#app/domain/letters/whose-letter.ts";
import type { Officer } from "#app/domain/staff/roles.ts";

/** A matter that runs out, as far as it decides who must hear of it. */
export type Pressing = LiesWith & {
  readonly escalatedTo: string | null;
  /** More days, a transfer or whether a case is opened. */
  readonly waitsForDecision: boolean;
};

/** Whoever decides: the heads of the unit, or of the unit above where that one decides instead. */
export const isToDecide = (officer: Officer, { unitId, escalatedTo }: Pressing): boolean =>
  isForOfficer("head", officer, { unitId: escalatedTo ?? unitId });

/** Whose last day it is: whoever has the matter, and whoever decides where that is what it waits for. */
export function isPressed(officer: Officer, matter: Pressing): boolean {
  const { unitId, escalatedTo, waitsForDecision } = matter;
  if (waitsForDecision || escalatedTo !== null) {
    if (isToDecide(officer, matter)) return true;
  }
  if (unitId === null) return escalatedTo === null && officer.role === "intake";
  return officer.role === "handler" && isForOfficer("unit", officer, matter);
}
