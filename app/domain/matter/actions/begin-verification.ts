import { decided } from "#app/domain/decision.ts";
import { VERIFY_REPORT } from "#app/domain/law/reports/report-terms.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { action } from "#app/domain/matter/record/record.ts";
import { HANDLER, HEAD_ABOVE } from "#app/domain/staff/right.ts";

/** Penalty Procedure, art. 18(1): a handler of the unit begins to verify the lead. */
export const verification = action({
  name: "verification",
  at: { report: ["assigned"] },
  by: [HANDLER, HEAD_ABOVE],
  proof: "session",
  basis: [VERIFY_REPORT],
  serves: ["verification"],
  fields: {},
  leaves: ["taken-up"],
  clocks: {},
  isDated: true,
  holder: "doer",
  isFinal: true,
  decide: (_matter, _read, act) => decided({ type: "taken-up", ...act }),
});

export const beginVerification = (matter: Matter, act: Acting) =>
  verification.decide(matter, {}, act);
