import { decided, refused } from "#app/domain/decision.ts";
import { CLOSE_CASE } from "#app/domain/law/cases/case-terms.ts";
import type { Acting, Circumstances } from "#app/domain/matter/act.ts";
import { whyNotChanged } from "#app/domain/matter/actions/penalty/may-change.ts";
import { wrongDay } from "#app/domain/matter/actions/police/police-step.ts";
import { amount, dayOfAct, line, lineIfAny } from "#app/domain/matter/record/fields.ts";
import { action } from "#app/domain/matter/record/record.ts";
import { HANDLER, HEAD_ABOVE } from "#app/domain/staff/right.ts";

type At = Acting & Pick<Circumstances, "collected">;

/** Policy: what came in of a penalty is entered by one and confirmed by another; more than was decided wants words. */
export const collection = action({
  name: "collection",
  at: { report: ["outcome-recorded"] },
  by: [HANDLER, HEAD_ABOVE],
  proof: "session",
  basis: [CLOSE_CASE],
  place: "rare",
  fields: {
    cameIn: { ...amount("file"), supposes: "one" },
    cameOn: dayOfAct("file"),
    voucher: line("file"),
    cameNote: lineIfAny("file"),
  },
  leaves: ["case-change-entered"],
  clocks: {},
  holder: "same",
  isFinal: true,
  blocked: whyNotChanged,
  decide: (
    matter,
    { cameIn: collected, cameOn: on, voucher: paper, cameNote: note },
    act,
    at: At,
  ) => {
    const { fines = 0, confiscations = 0 } = matter.penalty ?? {};
    if (collected === 0) return refused("nothing-came-in");
    const because = wrongDay(matter, on, act, "case-opened");
    if (because.length > 0) return refused(...because);
    const together = (at.collected ?? 0) + collected;
    if (together > fines + confiscations && note === "") return refused("more-than-decided");
    const change = { what: "collection", on, paper, note, collected } as const;
    return decided({ type: "case-change-entered", ...act, change });
  },
});
