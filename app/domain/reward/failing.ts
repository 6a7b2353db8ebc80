import type { Day } from "#app/domain/calendar/day.ts";
import { groundsOn } from "#app/domain/law/ground.ts";
import {
  REWARD_CONDITIONS,
  type RewardCondition,
} from "#app/domain/law/rewards/reward-conditions.ts";
import {
  REWARD_EXCLUSIONS,
  type RewardExclusion,
} from "#app/domain/law/rewards/reward-exclusions.ts";
import { REWARD_SCOPE, type RewardScopeCode } from "#app/domain/law/rewards/reward-scope.ts";
import type { Assessment } from "#app/domain/reward/reward.ts";

/** Why there is no reward: a condition that is not met, a case that excludes one, or a lead that others brought before. */
export type Failing = RewardScopeCode | RewardCondition | RewardExclusion | "repeats";

type Found = Pick<Assessment, "scope" | "met" | "excluded" | "share">;

/**
 * All that stands against a reward as it was assessed, by the lists of the day the report was received (2021 Measures, art. 2,
 * conditions and cases without reward; 2025 Announcement No. 41, who is rewarded). None where it was found eligible.
 */
export function failing(
  { scope, met, excluded, share }: Found,
  receivedOn: Day,
): readonly Failing[] {
  const outside = groundsOn(REWARD_SCOPE, receivedOn).filter(
    ({ code }) => scope !== undefined && !scope.includes(code),
  );
  const unmet = groundsOn(REWARD_CONDITIONS, receivedOn).filter(({ code }) => !met.includes(code));
  const apply = groundsOn(REWARD_EXCLUSIONS, receivedOn).filter(({ code }) =>
    excluded.includes(code),
  );
  const codes = [...outside, ...unmet, ...apply].map(({ code }) => code);
  return share === "shareRepeats" ? [...codes, "repeats"] : codes;
}
