import { decided, refused } from "#app/domain/decision.ts";
import type { Acting, Circumstances } from "#app/domain/matter/act.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { Reason } from "#app/domain/matter/reasons.ts";
import { words } from "#app/domain/matter/record/fields.ts";
import { action } from "#app/domain/matter/record/record.ts";
import { STAGES, type Stage } from "#app/domain/matter/stage.ts";
import { HANDLER, HEAD, INTAKE } from "#app/domain/staff/right.ts";

const UNTIL_ARCHIVED: readonly Stage[] = STAGES.filter((stage) => stage !== "archived");

/**
 * Policy: whoever did something last takes it back, as long as none of its letters has left and the reporter has not seen
 * the matter since. The event stays in the history; another one reverses it. What another had to agree to stands.
 */
export const undoing = action({
  name: "undoing",
  at: { complaint: UNTIL_ARCHIVED, report: UNTIL_ARCHIVED },
  by: [INTAKE, HANDLER, HEAD],
  proof: "session",
  basis: [],
  place: "rare",
  fields: { reason: words("file", { rows: 2 }) },
  leaves: ["undone"],
  clocks: {},
  holder: "as-before",
  isFinal: true,
  blocked: standing,
  decide: ({ before }, { reason }, act) => {
    if (before === null) return refused("nothing-to-undo");
    if (reason === "") return refused("explanation-missing");
    return decided({ type: "undone", ...act, what: before.act, reason });
  },
});

type Told = Acting & Pick<Circumstances, "told">;

function standing({ before }: Matter, { by, told = false }: Told): readonly Reason[] {
  if (before === null) return ["nothing-to-undo"];
  return [
    ...(before.by === by ? [] : (["not-your-act"] as const)),
    ...(told ? (["told-already"] as const) : []),
  ];
}

export const undo = (matter: Matter, reason: string, at: Told) =>
  undoing.decide(matter, { reason }, at);
