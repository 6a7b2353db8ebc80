import { type Decision, decided, refused } from "#app/domain/decision.ts";
import { CLAIM_REWARD } from "#app/domain/law/rewards/reward-terms.ts";
import type { Acting, Circumstances, Counted } from "#app/domain/matter/act.ts";
import { dueOf } from "#app/domain/matter/clocks/due-of.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { Reason } from "#app/domain/matter/reasons.ts";
import { action } from "#app/domain/matter/record/record.ts";
import { whyNotGiveUp } from "#app/domain/reward/collect.ts";
import { isLongerAsked } from "#app/domain/reward/payee/extend-claim.ts";
import { HANDLER, HEAD_ABOVE } from "#app/domain/staff/right.ts";

type At = Pick<Circumstances, "isAuthorised" | "uncollected">;

/**
 * A reward nobody claimed by the last day is given up, by the law; one that was claimed and never collected by the office's own rule
 * (Policy, COLLECT_WITHIN_DAYS). The office records it rather than leaving it open.
 */
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
  decide: (matter, _read, act, at: Counted & At) =>
    matter.reward?.claim
      ? givenUp(matter, act, at)
      : decided({ type: "reward-lapsed" as const, ...act }),
});

function notLapsed(matter: Matter, at: Counted): readonly Reason[] {
  const { reward } = matter;
  if (!reward?.notifiedOn) return ["not-notified"];
  if (reward.payment) return ["paid-already"];
  if (reward.lapsedOn) return ["done-already"];
  if (reward.claim) return whyNotGiveUp(matter, at.on);
  if (isLongerAsked(matter)) return ["extension-waits"];
  const lastDay = dueOf(matter, "reward-claim", at);
  return lastDay === null || at.on <= lastDay ? ["claim-still-possible"] : [];
}

/** Whatever moved since the reporter was written to begins the time anew; what finance has authorised goes back first. */
function givenUp(
  { dates }: Matter,
  act: Acting,
  { isAuthorised, uncollected }: At,
): Decision<MatterEvent, Reason> {
  const told = dates["collection-reminded"];
  if (!uncollected || !told || uncollected.since > told) return refused("claimed-already");
  if (isAuthorised) return refused("not-sent-back");
  return decided({ type: "reward-lapsed", ...act, uncollected });
}
