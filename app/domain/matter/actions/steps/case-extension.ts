import { EXTEND_PENALTY_CASE } from "#app/domain/law/cases/penalty-terms.ts";
import { step } from "#app/domain/matter/actions/steps/step.ts";
import { HANDLER, HEAD_ABOVE } from "#app/domain/staff/right.ts";

/** Penalty Procedure, art. 64(1): a complex case is extended once, as its handler proposes and one who leads approves. */
export const caseExtension = step({
  name: "case-extension",
  at: { report: ["case-opened"] },
  by: [HANDLER, HEAD_ABOVE],
  approval: "case-extension",
  basis: [EXTEND_PENALTY_CASE],
  place: "rare",
  event: "case-extended",
  clocks: { moves: ["penalty-case"] },
});
