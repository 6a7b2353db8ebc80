import { TELL_MEDIATION_ENDED } from "#app/domain/law/complaints/complaint-terms.ts";
import { step } from "#app/domain/matter/actions/steps/step.ts";
import { HANDLER, HEAD_ABOVE } from "#app/domain/staff/right.ts";

/** Order 121, art. 23(2): both sides are told that mediation has ended. */
export const partyNotice = step({
  name: "party-notice",
  at: { complaint: ["mediation-ended"] },
  by: [HANDLER, HEAD_ABOVE],
  basis: [TELL_MEDIATION_ENDED],
  serves: ["mediation-notice"],
  event: "parties-told",
  isDated: true,
  clocks: { stops: ["mediation-notice"] },
});
