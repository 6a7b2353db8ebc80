import { decided, refused } from "#app/domain/decision.ts";
import { CLOSE_CASE } from "#app/domain/law/cases/case-terms.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import { wrongDay } from "#app/domain/matter/actions/police/police-step.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { ReadFrom } from "#app/domain/matter/record/field.ts";
import { dayOfAct, line } from "#app/domain/matter/record/fields.ts";
import { onceAfter } from "#app/domain/matter/record/in-the-way.ts";
import { action } from "#app/domain/matter/record/record.ts";
import { HANDLER, HEAD_ABOVE } from "#app/domain/staff/right.ts";

const fields = { paper: line("file", { label: "executionPaper" }), actOn: dayOfAct("file") };

/** Penalty Procedure, art. 77(1) and (2): the penalty is carried out, or a court has ended its execution: the case can be closed. */
export const execution = action({
  name: "execution",
  at: { report: ["outcome-recorded"] },
  by: [HANDLER, HEAD_ABOVE],
  proof: "session",
  basis: [CLOSE_CASE],
  closes: true,
  fields,
  leaves: ["penalty-executed"],
  clocks: { starts: ["case-closing"] },
  holder: "same",
  isFinal: true,
  // After a sentence the case can be closed already.
  blocked: (matter) =>
    matter.dates.convicted
      ? ["done-already"]
      : onceAfter("penalty-executed", "case-opened")(matter),
  decide: (matter, executed, act) => {
    const because = wrongDay(matter, executed.actOn, act, "outcome-recorded");
    return because.length > 0
      ? refused(...because)
      : decided({ type: "penalty-executed", ...act, ...executed });
  },
});

export const execute = (matter: Matter, executed: ReadFrom<typeof fields>, act: Acting) =>
  execution.decide(matter, executed, act);
