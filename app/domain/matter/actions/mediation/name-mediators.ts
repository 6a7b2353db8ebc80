import { decided } from "#app/domain/decision.ts";
import { RECUSE_MEDIATOR, TELL_MEETING } from "#app/domain/law/complaints/complaint-rules.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { mediationAwaits } from "#app/domain/matter/mediation/awaits.ts";
import { mediationOf, mediatorsOf } from "#app/domain/matter/mediation/mediation.ts";
import { line, words } from "#app/domain/matter/record/fields.ts";
import { action } from "#app/domain/matter/record/record.ts";
import { HANDLER, HEAD, HEAD_ABOVE } from "#app/domain/staff/right.ts";

/**
 * Order 121, art. 20(2) and 21: both sides know who mediates, and may ask them to step aside. Whoever says so mediates, is
 * the handler of record from then on, and the only one who reaches the complainant.
 */
export const mediatorNaming = action({
  name: "mediator-naming",
  at: { complaint: ["accepted"] },
  by: [HANDLER, HEAD_ABOVE],
  proof: "session",
  basis: [TELL_MEETING, RECUSE_MEDIATOR],
  serves: ["mediation"],
  isNext: (matter) => mediationAwaits(matter) === "mediator",
  fields: { mediators: line("reporter") },
  leaves: ["mediator-named"],
  clocks: {},
  holder: "doer",
  isFinal: false,
  blocked: (matter, { by }) => {
    if (mediatorsOf(matter) !== null) return ["mediator-named"];
    return mediationOf(matter).recused.includes(by) ? ["stepped-aside"] : [];
  },
  decide: (_matter, { mediators }, act) => decided({ type: "mediator-named", ...act, mediators }),
});

/** Policy: the head takes a mediation from whoever has it, as when they are away; somebody else is named then. */
export const mediatorRelease = action({
  name: "mediator-change",
  at: { complaint: ["accepted"] },
  by: [HEAD],
  proof: "session",
  basis: [],
  place: "rare",
  fields: { reason: words("file") },
  leaves: ["mediator-released"],
  clocks: {},
  holder: "own-unit",
  isFinal: false,
  blocked: (matter) => {
    if (mediatorsOf(matter) === null) return ["no-mediator"];
    return mediationOf(matter).challenge ? ["challenge-open"] : [];
  },
  decide: (_matter, { reason }, act) => decided({ type: "mediator-released", ...act, reason }),
});

export const nameMediators = (matter: Matter, mediators: string, act: Acting) =>
  mediatorNaming.decide(matter, { mediators }, act);

export const releaseMediator = (matter: Matter, reason: string, act: Acting) =>
  mediatorRelease.decide(matter, { reason }, act);
