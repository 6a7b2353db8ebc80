import type { Day } from "#app/domain/calendar/day.ts";
import { decided } from "#app/domain/decision.ts";
import { CLAIM_REWARD } from "#app/domain/law/rewards/reward-terms.ts";
import type { Acting, Circumstances } from "#app/domain/matter/act.ts";
import { clocks } from "#app/domain/matter/clocks/clocks.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { Reason } from "#app/domain/matter/reasons.ts";
import { action } from "#app/domain/matter/record/record.ts";
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
  blocked: (matter, at: Counted) => notLapsed(matter, lastDayToClaim(matter, at), at),
  decide: (_matter, _read, act) => decided({ type: "reward-lapsed", ...act }),
});

type Counted = Acting & Pick<Circumstances, "calendar" | "signedOff">;

const lastDayToClaim = (matter: Matter, { calendar, signedOff, on }: Counted): Day | null =>
  clocks(matter, { calendar, today: on, ...(signedOff ? { signedOff } : {}) }).find(
    ({ name }) => name === "reward-claim",
  )?.due.legal ?? null;

function notLapsed({ reward }: Matter, lastDay: Day | null, { on }: Acting): readonly Reason[] {
  if (!reward?.notifiedOn || lastDay === null) return ["not-notified"];
  if (reward.claim) return ["claimed-already"];
  if (reward.lapsedOn) return ["done-already"];
  return on <= lastDay ? ["claim-still-possible"] : [];
}
