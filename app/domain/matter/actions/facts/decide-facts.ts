import { decided, refused } from "#app/domain/decision.ts";
import { REPORT_WITH_NEW_FACTS } from "#app/domain/law/reports/report-rules.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { answers } from "#app/domain/matter/record/choices.ts";
import { oneOf, words } from "#app/domain/matter/record/fields.ts";
import { action } from "#app/domain/matter/record/record.ts";
import { HEAD, INTAKE_HOLDS } from "#app/domain/staff/right.ts";

/** Order 121, art. 35(2): somebody else reads the supplement and says whether the term runs anew from its day. */
export const newFactsDecision = action({
  name: "new-facts-decision",
  at: { report: ["received", "assigned", "in-verification"] },
  by: [INTAKE_HOLDS, HEAD],
  proof: "fresh-code",
  basis: [REPORT_WITH_NEW_FACTS],
  serves: ["verification"],
  fields: {
    factsAnswer: oneOf("file", answers("factsNewIndeed", "factsKnown"), { decides: true }),
    record: words("file", { rows: 3 }),
  },
  leaves: ["facts-added", "facts-declined"],
  clocks: { moves: ["verification"] },
  holder: "same",
  isFinal: true,
  blocked: ({ newFacts }, { by }: Acting) => {
    if (newFacts === null) return ["not-yet"];
    return newFacts.proposedBy === by ? ["own-request"] : [];
  },
  decide: ({ newFacts }, { factsAnswer, record: note }, act) => {
    if (newFacts === null) return refused("not-yet");
    if (note === "") return refused("explanation-missing");
    const { supplement, from } = newFacts;
    return decided(
      factsAnswer === "factsNewIndeed"
        ? { type: "facts-added", ...act, note, supplement, from }
        : { type: "facts-declined", ...act, note },
    );
  },
});

type Answer = { readonly areNew: boolean; readonly note: string };

export const decideFacts = (matter: Matter, { areNew, note }: Answer, act: Acting) => {
  const factsAnswer = areNew ? "factsNewIndeed" : "factsKnown";
  return newFactsDecision.decide(matter, { factsAnswer, record: note }, act);
};
