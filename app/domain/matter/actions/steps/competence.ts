import { SETTLE_COMPETENCE } from "#app/domain/law/competence/competence-terms.ts";
import { step } from "#app/domain/matter/actions/steps/step.ts";
import type { Stage } from "#app/domain/matter/stage.ts";
import { HANDLER, HEAD_ABOVE, INTAKE } from "#app/domain/staff/right.ts";

const shared = {
  at: { report: ["received", "assigned", "in-verification"] satisfies readonly Stage[] },
  by: [INTAKE, HANDLER, HEAD_ABOVE],
  basis: [SETTLE_COMPETENCE],
  place: "rare",
  isDated: true,
} as const;

/** Order 121, art. 33: two authorities dispute who is competent, and have seven working days to settle it. */
export const dispute = step({
  ...shared,
  name: "dispute",
  event: "dispute-raised",
  clocks: { starts: ["competence"] },
});

export const disputeSettlement = step({
  ...shared,
  name: "dispute-settlement",
  serves: ["competence"],
  event: "dispute-settled",
  after: "dispute-raised",
  clocks: { stops: ["competence"] },
});
