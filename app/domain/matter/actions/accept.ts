import { decided } from "#app/domain/decision.ts";
import { DECIDE_ACCEPTANCE } from "#app/domain/law/complaints/complaint-terms.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { action } from "#app/domain/matter/record/record.ts";
import { HEAD_ABOVE, INTAKE } from "#app/domain/staff/right.ts";

/** Order 121, art. 15(1): the authority takes the complaint into mediation. */
export const acceptance = action({
  name: "acceptance",
  at: { complaint: ["received"] },
  by: [INTAKE, HEAD_ABOVE],
  proof: "session",
  basis: [DECIDE_ACCEPTANCE],
  serves: ["acceptance"],
  fields: {},
  leaves: ["accepted"],
  clocks: { stops: ["acceptance", "identity-proof"], starts: ["mediation"] },
  isDated: true,
  holder: "same",
  isFinal: true,
  decide: (_matter, _read, act) => decided({ type: "accepted", ...act }),
});

export const accept = (matter: Matter, act: Acting) => acceptance.decide(matter, {}, act);
