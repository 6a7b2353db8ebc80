import { decided, refused } from "#app/domain/decision.ts";
import { REPORT_WITH_NEW_FACTS } from "#app/domain/law/reports/report-rules.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { words } from "#app/domain/matter/record/fields.ts";
import { action } from "#app/domain/matter/record/record.ts";
import { HANDLER, HEAD_ABOVE, INTAKE } from "#app/domain/staff/right.ts";

/** Order 121, art. 35(2): the same reporter adds new facts, and the term runs anew from the last of them. */
export const newFacts = action({
  name: "new-facts",
  at: { report: ["received", "assigned", "in-verification"] },
  by: [INTAKE, HANDLER, HEAD_ABOVE],
  proof: "session",
  basis: [REPORT_WITH_NEW_FACTS],
  place: "rare",
  fields: { record: words("file") },
  leaves: ["facts-added"],
  clocks: { moves: ["verification"] },
  holder: "same",
  isFinal: true,
  decide: (_matter, { record }, act) => {
    if (record === "") return refused("explanation-missing");
    return decided({ type: "facts-added", ...act, note: record });
  },
});

export const addFacts = (matter: Matter, record: string, act: Acting) =>
  newFacts.decide(matter, { record }, act);
