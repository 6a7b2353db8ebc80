import { decided, refused } from "#app/domain/decision.ts";
import { CLOSE_CASE } from "#app/domain/law/cases/case-terms.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { Reason } from "#app/domain/matter/reasons.ts";
import { answers } from "#app/domain/matter/record/choices.ts";
import { oneOf, wordsIfAny } from "#app/domain/matter/record/fields.ts";
import { action } from "#app/domain/matter/record/record.ts";
import { HANDLER, HEAD } from "#app/domain/staff/right.ts";

/** Policy: what a reward is reckoned by is compared with the decision by another than who entered it, and confirmed or returned. */
export const caseConfirmation = action({
  name: "case-confirmation",
  at: { report: ["outcome-recorded"] },
  by: [HANDLER, HEAD],
  proof: "fresh-code",
  basis: [CLOSE_CASE],
  serves: ["reward-notice"],
  fields: {
    caseAnswer: oneOf("file", answers("caseConfirmed", "caseReturned"), { decides: true }),
    caseReason: wordsIfAny("file", { rows: 3 }),
  },
  leaves: ["case-confirmed", "case-returned"],
  clocks: {},
  holder: "same",
  isFinal: true,
  blocked: nothingOfAnothers,
  decide: ({ penalty }, { caseAnswer, caseReason: reason }, act) => {
    if (!penalty?.entry) return refused("no-entry-waits");
    const { what, sums } = penalty.entry;
    if (caseAnswer === "caseConfirmed")
      return decided({ type: "case-confirmed", ...act, what, ...sums });
    return reason === ""
      ? refused("explanation-missing")
      : decided({ type: "case-returned", ...act, what, reason });
  },
});

function nothingOfAnothers({ penalty }: Matter, { by }: Acting): readonly Reason[] {
  if (penalty?.entry?.state !== "waits") return ["no-entry-waits"];
  return penalty.entry.by === by ? ["own-entry"] : [];
}

export const confirmCase = (matter: Matter, act: Acting) =>
  caseConfirmation.decide(matter, { caseAnswer: "caseConfirmed", caseReason: "" }, act);

export const returnCase = (matter: Matter, reason: string, act: Acting) =>
  caseConfirmation.decide(matter, { caseAnswer: "caseReturned", caseReason: reason }, act);
