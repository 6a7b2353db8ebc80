import { decided, refused } from "#app/domain/decision.ts";
import { CASE_CONDITIONS } from "#app/domain/law/cases/case-grounds.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { Findings, Matter } from "#app/domain/matter/matter.ts";
import { itemsOf } from "#app/domain/matter/record/choices.ts";
import { someOf, words } from "#app/domain/matter/record/fields.ts";
import { action } from "#app/domain/matter/record/record.ts";
import { HANDLER, HEAD_ABOVE } from "#app/domain/staff/right.ts";

/** Penalty Procedure, art. 19(1): what verification showed, and which of the conditions for a case are met. */
export const findingsRecord = action({
  name: "findings",
  at: { report: ["in-verification"] },
  by: [HANDLER, HEAD_ABOVE],
  proof: "session",
  basis: [CASE_CONDITIONS],
  serves: ["verification"],
  isNext: ({ findings }) => findings === null,
  fields: {
    summary: words("file", { rows: 5 }),
    conditions: someOf<string>("file", itemsOf(CASE_CONDITIONS), { supposes: "all" }),
  },
  leaves: ["findings-recorded"],
  clocks: {},
  isDated: true,
  holder: "same",
  isFinal: false,
  decide: (_matter, { summary, conditions }, act) => {
    if (summary === "") return refused("explanation-missing");
    return decided({ type: "findings-recorded", ...act, summary, conditions });
  },
});

export const recordFindings = (matter: Matter, found: Findings, act: Acting) =>
  findingsRecord.decide(matter, found, act);
