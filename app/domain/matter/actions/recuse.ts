import { decided, refused } from "#app/domain/decision.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { words } from "#app/domain/matter/record/fields.ts";
import { action } from "#app/domain/matter/record/record.ts";
import { STAGES, type Stage } from "#app/domain/matter/stage.ts";
import { HANDLER, HEAD, INTAKE } from "#app/domain/staff/right.ts";

/** A tie may come to light as long as anything can still be done. */
const UNTIL_ARCHIVED: readonly Stage[] = STAGES.filter((stage) => stage !== "archived");

/** Penalty Procedure, art. 4(2), and Order 121, art. 21(1): whoever is tied to a party leaves the matter, and says why. */
export const recusal = action({
  name: "recusal",
  at: { complaint: UNTIL_ARCHIVED, report: UNTIL_ARCHIVED },
  by: [INTAKE, HANDLER, HEAD],
  proof: "session",
  basis: [],
  place: "last",
  fields: { tie: words("file") },
  leaves: ["kept-away"],
  clocks: {},
  holder: "nobody",
  isFinal: true,
  decide: (_matter, { tie }, act) => {
    if (tie === "") return refused("explanation-missing");
    return decided({ type: "kept-away", ...act, note: tie });
  },
});

export const recuse = (matter: Matter, tie: string, act: Acting) =>
  recusal.decide(matter, { tie }, act);
