import type { Reward } from "#app/domain/reward/reward.ts";

/** Whether the office still owes something on this reward: a decision, a notice or the money. */
export function isOpen(reward: Reward | null): boolean {
  if (!reward?.assessment.eligible) return false;
  if (reward.decidedOn === null) return true;
  return reward.award !== null && reward.payment === null && reward.lapsedOn === null;
}
