import { decided, refused } from "#app/domain/decision.ts";
import { REPORT_WITH_NEW_FACTS } from "#app/domain/law/reports/report-rules.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import { freshSupplements } from "#app/domain/matter/fresh-supplements.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { Choices } from "#app/domain/matter/record/field.ts";
import { oneOf, words } from "#app/domain/matter/record/fields.ts";
import { action } from "#app/domain/matter/record/record.ts";
import { HANDLER, HEAD_ABOVE, INTAKE } from "#app/domain/staff/right.ts";

const ofTheReporter: Choices<string> = ({ matter }) =>
  freshSupplements(matter).map(({ id, on }) => ({ value: id, added: on }));

/**
 * Order 121, art. 35(2): the same reporter adds new facts, and the term may run anew from the last of them. What counts as
 * new is a supplement that the reporter really sent, and another officer has to agree: no line typed here moves a limit.
 */
export const newFacts = action({
  name: "new-facts",
  at: { report: ["received", "assigned", "in-verification"] },
  by: [INTAKE, HANDLER, HEAD_ABOVE],
  proof: "session",
  basis: [REPORT_WITH_NEW_FACTS],
  place: "rare",
  fields: {
    supplement: oneOf("file", ofTheReporter),
    record: words("office", { label: "factsNew" }),
  },
  leaves: ["facts-proposed"],
  clocks: {},
  holder: "same",
  isFinal: true,
  blocked: (matter) => {
    if (matter.newFacts) return ["facts-proposed-already"];
    return freshSupplements(matter).length === 0 ? ["nothing-added-yet"] : [];
  },
  decide: (matter, { supplement: id, record: note }, act) => {
    const added = freshSupplements(matter).find((one) => one.id === id);
    if (!added) return refused("nothing-added-yet");
    if (note === "") return refused("explanation-missing");
    return decided({ type: "facts-proposed", ...act, supplement: id, from: added.on, note });
  },
});

type Facts = { readonly supplement: string; readonly note: string };

export const proposeFacts = (matter: Matter, { supplement, note }: Facts, act: Acting) =>
  newFacts.decide(matter, { supplement, record: note }, act);
