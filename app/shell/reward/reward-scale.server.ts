import type { Day } from "#app/domain/calendar/day.ts";
import type { RewardScale } from "#app/domain/law/rewards/reward-scale.ts";
import { scaleInForce } from "#app/domain/law/rewards/scale-in-force.ts";
import { findScale } from "#db/queries/reward/settled-scale.server.ts";

/** As settled before the day of the assessment: from then on nobody changes, by what they enter, what is voted on. */
export async function rewardScale(receivedOn: Day, assessedOn: Day): Promise<RewardScale> {
  return (await findScale(receivedOn, assessedOn)) ?? scaleInForce(receivedOn);
}
