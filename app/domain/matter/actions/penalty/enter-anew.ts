import { decided, refused } from "#app/domain/decision.ts";
import { CLOSE_CASE } from "#app/domain/law/cases/case-terms.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import {
  DECISION_FIELDS,
  type DecisionRead,
  statementIn,
  whyNotDecided,
} from "#app/domain/matter/actions/penalty/decision-fields.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { action } from "#app/domain/matter/record/record.ts";
import { HANDLER, HEAD_ABOVE } from "#app/domain/staff/right.ts";

/** Policy: what another sent back is entered anew, whole; what was entered before stays in the file. */
export const caseEntry = action({
  name: "case-entry",
  at: { report: ["outcome-recorded"] },
  by: [HANDLER, HEAD_ABOVE],
  proof: "session",
  basis: [CLOSE_CASE],
  serves: ["reward-notice"],
  fields: DECISION_FIELDS,
  leaves: ["case-entered"],
  clocks: {},
  holder: "same",
  isFinal: true,
  blocked: ({ penalty }) => {
    if (penalty?.entry?.state === "waits") return ["entry-waits"];
    return penalty?.entry ? [] : ["no-entry-returned"];
  },
  decide: (matter, read, act) => {
    const statement = statementIn(read);
    const because = whyNotDecided(matter, statement, act);
    if (because.length > 0) return refused(...because);
    return decided({ type: "case-entered", ...act, what: "decision", statement });
  },
});

export const enterAnew = (matter: Matter, read: DecisionRead, act: Acting) =>
  caseEntry.decide(matter, read, act);
