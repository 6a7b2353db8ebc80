import { decided, refused } from "#app/domain/decision.ts";
import { NEVER_SIDEWAYS } from "#app/domain/law/counting/common-rules.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { isPoliceLegOpen } from "#app/domain/matter/police/standing.ts";
import { words } from "#app/domain/matter/record/fields.ts";
import { action } from "#app/domain/matter/record/record.ts";
import { HANDLER, HEAD } from "#app/domain/staff/right.ts";

/** Order 121, art. 41(2): a unit without authority returns the matter to intake, never sideways. */
export const sendingBack = action({
  name: "sending-back",
  at: { complaint: ["accepted"], report: ["assigned", "in-verification"] },
  by: [HANDLER, HEAD],
  proof: "session",
  basis: [NEVER_SIDEWAYS],
  place: "last",
  fields: { reason: words("office") },
  leaves: ["sent-back"],
  // What stood still for the unit stands still no more.
  clocks: { moves: ["mediation", "verification"] },
  holder: "intake",
  isFinal: true,
  blocked: (matter) => [
    ...(matter.unitId === null ? (["no-unit-holds-it"] as const) : []),
    ...(isPoliceLegOpen(matter) ? (["police-open"] as const) : []),
  ],
  decide: (_matter, { reason }, act) => {
    if (reason === "") return refused("explanation-missing");
    return decided({ type: "sent-back", ...act, reason });
  },
});

export const sendBack = (matter: Matter, reason: string, act: Acting) =>
  sendingBack.decide(matter, { reason }, act);
