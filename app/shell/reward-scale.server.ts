import type { Day } from "#app/domain/calendar/day.ts";
import type { RewardScale } from "#app/domain/law/reward-scale.ts";
import { scaleInForce } from "#app/domain/law/scale-in-force.ts";
import { today } from "#app/shell/clock.server.ts";
import { findScale } from "#db/stores/parameter-store.server.ts";

/**
 * The scale by which a report of that day is rewarded: the bureau's own, or the national table. With `knownOn` as it
 * stood on the day of a decision, whatever was entered since.
 */
export async function rewardScale(receivedOn: Day, knownOn: Day = today()): Promise<RewardScale> {
  return (await findScale(receivedOn, knownOn)) ?? scaleInForce(receivedOn);
}
