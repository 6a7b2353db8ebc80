import type { Reward } from "#app/domain/reward/reward.ts";

/** Whether the office still owes something on this reward: a decision, a notice, the money, or word that there is none. */
export function isOpen(reward: Reward | null): boolean {
  if (reward === null) return false;
  if (isRefused(reward)) return reward.denial === null;
  return reward.payment === null && reward.lapsedOn === null;
}

/** Found not eligible, or voted down. Of those that say nothing of a denial nobody had to be told. */
export const isRefused = ({ assessment, decidedOn, award }: Reward): boolean =>
  !assessment.eligible || (decidedOn !== null && award === null);
