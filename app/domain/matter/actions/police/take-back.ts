import { decided, refused } from "#app/domain/decision.ts";
import { RETURN_FOR_PENALTY } from "#app/domain/law/police/transfer-papers.ts";
import { VERIFY_REPORT } from "#app/domain/law/reports/report-terms.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import { following, policeStep, wrongDay } from "#app/domain/matter/actions/police/police-step.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { answers } from "#app/domain/matter/record/choices.ts";
import type { ReadFrom } from "#app/domain/matter/record/field.ts";
import { dayOfAct, line, oneOf, words } from "#app/domain/matter/record/fields.ts";
import { action } from "#app/domain/matter/record/record.ts";

const fields = {
  returnedBy: oneOf("file", answers("fromPolice", "fromProcurators", "fromCourt")),
  paper: line("file", { label: "returnPaper" }),
  record: words("file", { rows: 3 }),
  actOn: dayOfAct("file"),
};

/**
 * Drug Law, art. 113: a case in which nobody is punished as a criminal comes back, to be handled here. A lead that another
 * authority hands over is verified from its receipt (Penalty Procedure, art. 18(1)); a case that was open runs on.
 */
export const policeReturn = action({
  ...policeStep,
  name: "police-return",
  basis: [RETURN_FOR_PENALTY, VERIFY_REPORT],
  fields,
  leaves: ["police-returned"],
  clocks: { stops: ["hand-over"], starts: ["verification", "penalty-case"] },
  blocked: following("opened", "handed-over"),
  decide: (matter, { record: note, ...back }, act) => {
    const because = wrongDay(matter, back.actOn, act, "police-opened", "items-handed-over");
    if (note === "") return refused("explanation-missing", ...because);
    if (because.length > 0) return refused(...because);
    return decided({ type: "police-returned", ...act, ...back, note });
  },
});

export const takeBack = (matter: Matter, back: ReadFrom<typeof fields>, act: Acting) =>
  policeReturn.decide(matter, back, act);
