import { decided, refused } from "#app/domain/decision.ts";
import {
  HANDLE_AFTER_POLICE_REFUSAL,
  POLICE_DECIDE,
} from "#app/domain/law/police/transfer-terms.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { answers } from "#app/domain/matter/record/choices.ts";
import { oneOf, words } from "#app/domain/matter/record/fields.ts";
import { action } from "#app/domain/matter/record/record.ts";
import { HANDLER, HEAD_ABOVE } from "#app/domain/staff/right.ts";

/** State Council Order 310, art. 8: the police tell us in writing whether they open a case; after a challenge, again. */
export const policeReply = action({
  name: "police-reply",
  at: { report: ["in-verification", "case-opened"] },
  by: [HANDLER, HEAD_ABOVE],
  proof: "session",
  basis: [POLICE_DECIDE, HANDLE_AFTER_POLICE_REFUSAL],
  serves: ["police-decision"],
  fields: {
    policeAnswer: oneOf("file", answers("policeOpened", "policeDeclined"), { decides: true }),
    record: words("file", { rows: 3 }),
  },
  leaves: ["police-opened", "police-declined"],
  clocks: { stops: ["police-decision"], starts: ["hand-over", "police-challenge"] },
  holder: "same",
  isFinal: true,
  blocked: ({ dates }) => {
    if (!dates.transferred) return ["not-yet"];
    const answered = dates["police-declined"] && !dates["police-challenged"];
    return dates["police-opened"] || answered ? ["done-already"] : [];
  },
  decide: (_matter, { policeAnswer, record: note }, act) => {
    if (note === "") return refused("explanation-missing");
    const type = policeAnswer === "policeOpened" ? "police-opened" : "police-declined";
    return decided({ type, ...act, note });
  },
});

type Answer = { readonly opened: boolean; readonly note: string };

export const recordPoliceAnswer = (matter: Matter, { opened, note }: Answer, act: Acting) => {
  const policeAnswer = opened ? "policeOpened" : "policeDeclined";
  return policeReply.decide(matter, { policeAnswer, record: note }, act);
};
