import { decided } from "#app/domain/decision.ts";
import { CLAIM_REWARD } from "#app/domain/law/rewards/reward-terms.ts";
import type { Counted } from "#app/domain/matter/act.ts";
import { dueOf } from "#app/domain/matter/clocks/due-of.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { Reason } from "#app/domain/matter/reasons.ts";
import { action } from "#app/domain/matter/record/record.ts";
import { isLongerAsked } from "#app/domain/reward/payee/extend-claim.ts";
import { HANDLER, HEAD_ABOVE } from "#app/domain/staff/right.ts";

/** A reward nobody claimed by the last day is given up; the office records it rather than leaving it open. */
export const rewardLapse = action({
  name: "reward-lapse",
  at: { report: ["outcome-recorded"] },
  by: [HANDLER, HEAD_ABOVE],
  proof: "session",
  basis: [CLAIM_REWARD],
  serves: ["reward-claim"],
  fields: {},
  leaves: ["reward-lapsed"],
  clocks: { stops: ["reward-claim"] },
  holder: "same",
  isFinal: true,
  blocked: notLapsed,
  decide: (_matter, _read, act) => decided({ type: "reward-lapsed", ...act }),
});

function notLapsed(matter: Matter, at: Counted): readonly Reason[] {
  const { reward } = matter;
  if (!reward?.notifiedOn) return ["not-notified"];
  if (reward.claim) return ["claimed-already"];
  if (reward.lapsedOn) return ["done-already"];
  if (isLongerAsked(matter)) return ["extension-waits"];
  const lastDay = dueOf(matter, "reward-claim", at);
  return lastDay === null || at.on <= lastDay ? ["claim-still-possible"] : [];
}
