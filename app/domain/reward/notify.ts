import { decided } from "#app/domain/decision.ts";
import { NOTIFY_REWARD } from "#app/domain/law/rewards/reward-terms.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { Reason } from "#app/domain/matter/reasons.ts";
import { action } from "#app/domain/matter/record/record.ts";
import { financeStanding } from "#app/domain/reward/finance.ts";
import { HANDLER, HEAD_ABOVE } from "#app/domain/staff/right.ts";

/** 2025 Announcement No. 41: the reporter is told of the award and may claim it from this day on; of a large one once finance has agreed. */
export const rewardNotice = action({
  name: "reward-notice",
  at: { report: ["outcome-recorded"] },
  by: [HANDLER, HEAD_ABOVE],
  proof: "session",
  basis: [NOTIFY_REWARD],
  serves: ["reward-notice"],
  fields: {},
  leaves: ["reward-notified"],
  clocks: { stops: ["reward-notice"], starts: ["reward-claim", "reward-review"] },
  holder: "same",
  isFinal: true,
  blocked: nothingToTell,
  decide: (_matter, _read, act) => decided({ type: "reward-notified", ...act }),
});

function nothingToTell(matter: Matter): readonly Reason[] {
  const { reward } = matter;
  if (!reward?.decidedOn) return ["not-decided"];
  if (!reward.award) return ["no-award"];
  if (reward.notifiedOn) return ["notified-already"];
  switch (financeStanding(matter)) {
    case "to-ask":
    case "asked":
      return ["finance-first"];
    case "refused":
      return ["finance-refused"];
    case "agreed":
    case "not-needed":
      return [];
  }
}

export const notify = (matter: Matter, act: Acting) => rewardNotice.decide(matter, {}, act);
