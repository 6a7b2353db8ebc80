import { type Decision, decided, refused } from "#app/domain/decision.ts";
import { inForce } from "#app/domain/law/provision.ts";
import type { InsiderCondition } from "#app/domain/law/rewards/insider-conditions.ts";
import { REWARD_CONDITIONS } from "#app/domain/law/rewards/reward-conditions.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { permits } from "#app/domain/matter/permits.ts";
import type { Assessment } from "#app/domain/reward/reward.ts";

const NAMED: InsiderCondition = "named";

type Assessing = Omit<Assessment, "eligible">;

/** 2021 Measures: every condition must be met and no exclusion apply; each is recorded, also those that decide nothing. */
export function assess(
  matter: Matter,
  assessing: Assessing,
  act: Acting,
): Decision<MatterEvent, "wrong-stage" | "assessed-already" | "not-named"> {
  if (!permits("assessment", matter)) return refused("wrong-stage");
  if (matter.reward !== null) return refused("assessed-already");
  if (assessing.insiderMet?.includes(NAMED) && !matter.named) return refused("not-named");

  const conditions = inForce(REWARD_CONDITIONS, matter.receivedOn).value;
  const allMet = conditions.every(({ code }) => assessing.met.includes(code));
  const eligible = allMet && assessing.excluded.length === 0;
  return decided({ type: "reward-assessed", ...act, ...assessing, eligible });
}
