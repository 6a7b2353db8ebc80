import type { RewardScale } from "#app/domain/law/rewards/reward-scale.ts";
import type { TypedParameters } from "#app/routes/admin/parameters/reading.ts";

/** The scale of today as somebody would type it: a new version mostly changes one figure. */
export function typedFrom(scale: RewardScale): TypedParameters {
  const { rates, floors } = scale;
  return {
    from: "",
    rateFirst: String(rates.first),
    rateSecond: String(rates.second),
    rateThird: String(rates.third),
    floorFirst: inYuan(floors.first),
    floorSecond: inYuan(floors.second),
    floorThird: inYuan(floors.third),
    cap: inYuan(scale.cap),
    insiderCap: inYuan(scale.insiderCap),
    leastFines: inYuan(scale.leastFines),
    threshold: inYuan(scale.financeThreshold),
    person: inYuan(scale.largeAmountPerson),
    organisation: inYuan(scale.largeAmountOrganisation),
    insider: scale.insiderRule,
    adjustmentDown: String(scale.adjustment.down),
    adjustmentUp: String(scale.adjustment.up),
    source: "",
  };
}

const inYuan = (fen: number | null): string => (fen === null ? "" : String(fen / 100));
