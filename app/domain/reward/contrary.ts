import { versionOn } from "#app/domain/law/provision.ts";
import {
  INSIDER_CONDITIONS,
  type InsiderCondition,
} from "#app/domain/law/rewards/insider-conditions.ts";
import type { RewardScale } from "#app/domain/law/rewards/reward-scale.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { seriousness } from "#app/domain/reward/known-facts.ts";
import type { Assessment } from "#app/domain/reward/reward.ts";

/** An answer of the assessor that says something else than the records: allowed, with a reason that others read. */
export const CONTRARY = [
  "contrary-insider",
  "contrary-penalty",
  "contrary-serious",
  "contrary-took-part",
] as const;
export type Contrary = (typeof CONTRARY)[number];

type Recorded = Pick<Matter, "insider" | "penalty" | "receivedOn">;
type Answered = Pick<Assessment, "met" | "excluded" | "insiderMet" | "scope">;

/**
 * Which answers stand against what is on record: what the reporter said of themselves (Announcement No. 41, scope), the penalty
 * or sentence (2021 Measures, conditions of reward), its kinds and sums beside what the bureau calls large (art. 2(2)), and an insider
 * who is said to have taken part (cases without reward, item 3).
 */
export function contraryTo(
  { insider, penalty, receivedOn }: Recorded,
  scale: RewardScale,
  { met, excluded, insiderMet = [], scope }: Answered,
): readonly Contrary[] {
  const grave = seriousness(penalty, scale);
  const isCovered = versionOn(INSIDER_CONDITIONS, receivedOn) !== null;
  const saysSerious = scope?.includes("serious-breach");
  const is: Readonly<Record<Contrary, boolean>> = {
    "contrary-insider": isCovered && insiderMet.includes(INSIDER) !== insider,
    "contrary-penalty": met.includes("penalised-or-prosecuted") !== (penalty !== null),
    "contrary-serious":
      (saysSerious === false && SERIOUS.includes(grave)) ||
      (saysSerious === true && grave === "small"),
    "contrary-took-part": insider && excluded.includes("took-part"),
  };
  return CONTRARY.filter((one) => is[one]);
}

const INSIDER: InsiderCondition = "insider";
const SERIOUS: readonly string[] = ["sentenced", "grave", "large"];
