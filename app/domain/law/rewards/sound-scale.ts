import type { Day } from "#app/domain/calendar/day.ts";
import type { Fen } from "#app/domain/law/fen.ts";
import { type Provision, versionOn } from "#app/domain/law/provision.ts";
import {
  FINANCE_CONSULTATION,
  REWARD_CAP,
  type RewardScale,
} from "#app/domain/law/rewards/reward-scale.ts";

export type ScaleFault = {
  readonly place:
    | "cap"
    | "insiderCap"
    | "financeThreshold"
    | "floors.first"
    | `${"rates" | "floors"}.${Lower}`;
  /** Worth more than the grade above it; a floor above the cap; less for insiders; more than the nation allows. */
  readonly code: "order" | "floor" | "below-cap" | "national";
};
type Lower = "second" | "third";

/**
 * What is wrong with a bureau's table from a day on. Interim Measures on Rewards (2021 No. 4), art. 12: one grade is never
 * worth less than the next, by rate or by floor. Their reward standards: the cap on a case, which no floor exceeds, and
 * the amount from which the finance authority has a say bind a province, too; the database holds every award to them.
 */
export function faultsOfScale(scale: RewardScale, from: Day): readonly ScaleFault[] {
  const { rates, floors, cap, financeThreshold } = scale;
  const insiderCap = scale.insiderCap ?? cap;
  const faults: readonly (readonly [boolean, ScaleFault])[] = [
    [rates.second > rates.first, { place: "rates.second", code: "order" }],
    [rates.third > rates.second, { place: "rates.third", code: "order" }],
    [floors.second > floors.first, { place: "floors.second", code: "order" }],
    [floors.third > floors.second, { place: "floors.third", code: "order" }],
    [floors.first > cap, { place: "floors.first", code: "floor" }],
    [cap > most(REWARD_CAP, from), { place: "cap", code: "national" }],
    [insiderCap < cap, { place: "insiderCap", code: "below-cap" }],
    [insiderCap > Math.max(cap, most(REWARD_CAP, from)), { place: "insiderCap", code: "national" }],
    [
      financeThreshold > most(FINANCE_CONSULTATION, from),
      { place: "financeThreshold", code: "national" },
    ],
  ];
  return faults.filter(([is]) => is).map(([, fault]) => fault);
}

/** Before there was a rule it bound nobody. */
const most = (rule: Provision<Fen>, from: Day): Fen =>
  versionOn(rule, from)?.value ?? Number.POSITIVE_INFINITY;
