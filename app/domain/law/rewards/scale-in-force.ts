import type { Day } from "#app/domain/calendar/day.ts";
import { inForce, versionOn } from "#app/domain/law/provision.ts";
import { PROVINCIAL_SCALES, type Province } from "#app/domain/law/rewards/provincial-scales.ts";
import {
  ADJUSTMENT,
  FINANCE_CONSULTATION,
  INSIDER_UPLIFT,
  REWARD_CAP,
  REWARD_FLOOR,
  REWARD_RATE,
  type RewardScale,
} from "#app/domain/law/rewards/reward-scale.ts";

/** The national table, with what the province has settled for itself laid over it. */
export function scaleInForce(on: Day, province?: Province): RewardScale {
  const local = province && versionOn(PROVINCIAL_SCALES[province], on);
  return {
    rates: inForce(REWARD_RATE, on).value,
    floors: inForce(REWARD_FLOOR, on).value,
    cap: inForce(REWARD_CAP, on).value,
    insiderCap: null,
    leastFines: 0,
    financeThreshold: inForce(FINANCE_CONSULTATION, on).value,
    largeAmountPerson: null,
    largeAmountOrganisation: null,
    insiderRule: inForce(INSIDER_UPLIFT, on).value,
    adjustment: ADJUSTMENT,
    ...local?.value,
  };
}
