import { decided, refused } from "#app/domain/decision.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import { isShut } from "#app/domain/matter/corrections/sealed.ts";
import { standsAgainst } from "#app/domain/matter/corrections/stands-against.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { answers } from "#app/domain/matter/record/choices.ts";
import type { Choices } from "#app/domain/matter/record/field.ts";
import { oneOf, wordsIfAny } from "#app/domain/matter/record/fields.ts";
import { action } from "#app/domain/matter/record/record.ts";
import { STAGES, type Stage } from "#app/domain/matter/stage.ts";
import { HEAD, INTAKE_HOLDS } from "#app/domain/staff/right.ts";

const UNTIL_ARCHIVED: readonly Stage[] = STAGES.filter((stage) => stage !== "archived");

/** Nobody agrees to what they cannot read. */
const eitherAnswer: Choices<"correctionApproved" | "correctionDeclined"> = (page) =>
  page.matter.correction && isShut(page.matter.correction)
    ? []
    : answers("correctionApproved", "correctionDeclined")(page);

/** Policy: another officer compares the value with the file, and puts it right or leaves it; the reporter is told where a letter said otherwise. */
export const correctionDecision = action({
  name: "correction-decision",
  at: { complaint: UNTIL_ARCHIVED, report: UNTIL_ARCHIVED },
  by: [INTAKE_HOLDS, HEAD],
  proof: "fresh-code",
  basis: [],
  fields: {
    correctionAnswer: oneOf("file", eitherAnswer, { decides: true }),
    record: wordsIfAny("file", { rows: 3, label: "correctionNote" }),
  },
  leaves: ["corrected", "correction-declined"],
  clocks: {},
  holder: "same",
  isFinal: true,
  blocked: ({ correction }, { by }: Acting) => {
    if (correction === null) return ["no-correction-waits"];
    if (isShut(correction)) return ["sealed-elsewhere"];
    return correction.proposedBy === by ? ["own-request"] : [];
  },
  decide: (matter, { correctionAnswer, record: note }, act) => {
    const { correction: waiting } = matter;
    if (waiting === null) return refused("no-correction-waits");
    if (correctionAnswer === "correctionDeclined")
      return note === ""
        ? refused("explanation-missing")
        : decided({ type: "correction-declined", ...act, note });
    const { proposedBy: _, ...correction } = waiting;
    const { subject, old, new: typed } = correction;
    const because = standsAgainst(matter, { subject, old, typed }, act.on);
    if (because.length > 0) return refused(...because);
    return decided({ type: "corrected", ...act, ...correction, note });
  },
});

type Answer = { readonly approved: boolean; readonly note: string };

export const decideCorrection = (matter: Matter, { approved, note }: Answer, act: Acting) => {
  const correctionAnswer = approved ? "correctionApproved" : "correctionDeclined";
  return correctionDecision.decide(matter, { correctionAnswer, record: note }, act);
};
