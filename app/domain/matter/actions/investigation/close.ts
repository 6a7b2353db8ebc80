import { decided } from "#app/domain/decision.ts";
import { CLOSE_CASE } from "#app/domain/law/cases/case-terms.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import { groundToClose } from "#app/domain/matter/clocks/ground-to-close.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { ReadFrom } from "#app/domain/matter/record/field.ts";
import { line } from "#app/domain/matter/record/fields.ts";
import { action } from "#app/domain/matter/record/record.ts";
import { HANDLER, HEAD_ABOVE } from "#app/domain/staff/right.ts";

const fields = { paper: line("file", { label: "closingPaper" }) };

/** Penalty Procedure, art. 77: within fifteen working days of the ground its handler fills in the form, one who leads approves, and the case is closed. */
export const caseClosing = action({
  name: "case-closing",
  at: { report: ["outcome-recorded", "case-ended"] },
  by: [HANDLER, HEAD_ABOVE],
  proof: "session",
  approval: "case-closing",
  basis: [CLOSE_CASE],
  serves: ["case-closing"],
  fields,
  leaves: ["case-closed"],
  clocks: { stops: ["case-closing"] },
  holder: "same",
  isFinal: true,
  blocked: (matter) => {
    if (matter.dates["case-closed"]) return ["done-already"];
    return groundToClose(matter) ? [] : ["not-yet"];
  },
  decide: (_matter, { paper }, act) => decided({ type: "case-closed", ...act, paper }),
});

export const closeCase = (matter: Matter, how: ReadFrom<typeof fields>, act: Acting) =>
  caseClosing.decide(matter, how, act);
