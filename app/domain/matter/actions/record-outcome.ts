import { decided, refused } from "#app/domain/decision.ts";
import { CLOSE_CASE } from "#app/domain/law/cases/case-terms.ts";
import { PENALTY_CASE } from "#app/domain/law/cases/penalty-terms.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { Matter, Penalty } from "#app/domain/matter/matter.ts";
import { isWithPolice } from "#app/domain/matter/police/standing.ts";
import { amount, line } from "#app/domain/matter/record/fields.ts";
import { isCasePaused } from "#app/domain/matter/record/in-the-way.ts";
import { action } from "#app/domain/matter/record/record.ts";
import { HANDLER, HEAD_ABOVE } from "#app/domain/staff/right.ts";

/** Penalty Procedure, art. 60 and 77: the penalty decided and the case closed; fines and confiscations in fen. */
export const outcome = action({
  name: "outcome",
  at: { report: ["case-opened"] },
  by: [HANDLER, HEAD_ABOVE],
  proof: "session",
  basis: [CLOSE_CASE, PENALTY_CASE],
  serves: ["penalty-case"],
  fields: {
    decisionNumber: line("reporter"),
    fines: amount("file"),
    confiscations: amount("file"),
  },
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
  decide: (_matter, penalty, act) => {
    if (penalty.decisionNumber === "") return refused("explanation-missing");
    return decided({ type: "outcome-recorded", ...act, ...penalty });
  },
});

export const recordOutcome = (matter: Matter, penalty: Penalty, act: Acting) =>
  outcome.decide(matter, penalty, act);
