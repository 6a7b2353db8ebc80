import { decided, refused } from "#app/domain/decision.ts";
import {
  RESUME_INVESTIGATION,
  SUSPENSION_GROUNDS,
  type SuspensionGround,
} from "#app/domain/law/cases/investigation-rules.ts";
import { PAUSE_PENALTY_CASE } from "#app/domain/law/counting/pause-rules.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { itemsOf } from "#app/domain/matter/record/choices.ts";
import type { ReadFrom } from "#app/domain/matter/record/field.ts";
import { line, oneOf, words } from "#app/domain/matter/record/fields.ts";
import { isCasePaused } from "#app/domain/matter/record/in-the-way.ts";
import { action } from "#app/domain/matter/record/record.ts";
import { HANDLER, HEAD_ABOVE } from "#app/domain/staff/right.ts";

const fields = {
  suspension: oneOf<SuspensionGround>("file", itemsOf(SUSPENSION_GROUNDS)),
  paper: line("file", { label: "approvalPaper" }),
  record: words("file", { rows: 3 }),
};

/**
 * Penalty Procedure, art. 46 and 64(2): one who leads suspends an investigation, as its handler proposes, and its time stands
 * still from that day. It goes on as after any pause.
 */
export const suspending = action({
  name: "suspension",
  at: { report: ["case-opened"] },
  by: [HANDLER, HEAD_ABOVE],
  proof: "session",
  approval: "suspension",
  basis: [SUSPENSION_GROUNDS, RESUME_INVESTIGATION, PAUSE_PENALTY_CASE],
  place: "rare",
  fields,
  leaves: ["investigation-suspended"],
  clocks: { moves: ["penalty-case"] },
  holder: "same",
  isFinal: false,
  blocked: (matter) => (isCasePaused(matter) ? ["paused-already"] : []),
  decide: (_matter, { suspension: ground, paper, record: note }, act) => {
    if (note === "") return refused("explanation-missing");
    return decided({ type: "investigation-suspended", ...act, ground, paper, note });
  },
});

export const suspend = (matter: Matter, how: ReadFrom<typeof fields>, act: Acting) =>
  suspending.decide(matter, how, act);
