import { type CaseSums, sumsIn } from "#app/domain/cases/case.ts";
import { decided, refused } from "#app/domain/decision.ts";
import { CLOSE_CASE } from "#app/domain/law/cases/case-terms.ts";
import { PENALTY_CASE } from "#app/domain/law/cases/penalty-terms.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import {
  barely,
  DECISION_FIELDS,
  statementIn,
  whyNotDecided,
} from "#app/domain/matter/actions/penalty/decision-fields.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { isWithPolice } from "#app/domain/matter/police/standing.ts";
import { isCasePaused } from "#app/domain/matter/record/in-the-way.ts";
import { action } from "#app/domain/matter/record/record.ts";
import { HANDLER, HEAD_ABOVE } from "#app/domain/staff/right.ts";

/** Penalty Procedure, art. 60 and 77: the penalty decided and the case closed; what another still has to confirm; sums in fen. */
export const outcome = action({
  name: "outcome",
  at: { report: ["case-opened"] },
  by: [HANDLER, HEAD_ABOVE],
  proof: "session",
  basis: [CLOSE_CASE, PENALTY_CASE],
  serves: ["penalty-case"],
  fields: DECISION_FIELDS,
  leaves: ["outcome-recorded"],
  clocks: {
    stops: [
      "penalty-case",
      "case-notice",
      "advertising-reply",
      "police-challenge",
      "ask-procurators",
    ],
    starts: ["reward-notice"],
  },
  isDated: true,
  holder: "same",
  isFinal: true,
  blocked: (matter) => {
    // No penalty takes the place of what the police are about to decide (State Council Order 310, art. 11(1)).
    if (isWithPolice(matter)) return ["with-the-police"];
    if (isCasePaused(matter)) return ["still-paused"];
    // At least two investigate (Penalty Procedure, art. 19(2)); of cases from before they were named nobody knows who.
    return matter.investigation?.officers.length === 0 ? ["officers-unnamed"] : [];
  },
  decide: (matter, read, act) => {
    const statement = statementIn(read);
    const because = whyNotDecided(matter, statement, act);
    if (because.length > 0) return refused(...because);
    return decided({ type: "outcome-recorded", ...act, ...sumsIn(statement), statement });
  },
});

export const recordOutcome = (matter: Matter, sums: CaseSums, act: Acting) =>
  outcome.decide(matter, barely(sums, act.on), act);
