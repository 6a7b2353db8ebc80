import { decided, refused } from "#app/domain/decision.ts";
import { END_INVESTIGATION } from "#app/domain/law/cases/investigation-rules.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { isWithPolice } from "#app/domain/matter/police/standing.ts";
import type { ReadFrom } from "#app/domain/matter/record/field.ts";
import { line, words } from "#app/domain/matter/record/fields.ts";
import { action } from "#app/domain/matter/record/record.ts";
import { HANDLER, HEAD_ABOVE } from "#app/domain/staff/right.ts";

const fields = {
  paper: line("file", { label: "approvalPaper" }),
  record: words("file", { rows: 3 }),
};

/** Penalty Procedure, art. 47: the investigation cannot go on, its handler proposes, and one who leads ends it; no penalty follows. */
export const investigationEnd = action({
  name: "termination",
  at: { report: ["case-opened"] },
  by: [HANDLER, HEAD_ABOVE],
  proof: "session",
  approval: "termination",
  basis: [END_INVESTIGATION],
  place: "rare",
  fields,
  leaves: ["investigation-ended"],
  clocks: { stops: ["penalty-case", "case-notice", "advertising-reply"], starts: ["case-closing"] },
  holder: "same",
  isFinal: true,
  blocked: (matter) => (isWithPolice(matter) ? ["with-the-police"] : []),
  decide: (_matter, { paper, record: note }, act) => {
    if (note === "") return refused("explanation-missing");
    return decided({ type: "investigation-ended", ...act, paper, note });
  },
});

export const endInvestigation = (matter: Matter, how: ReadFrom<typeof fields>, act: Acting) =>
  investigationEnd.decide(matter, how, act);
