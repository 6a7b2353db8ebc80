import type { Reward, Taken } from "#app/domain/reward/reward.ts";

const total = ({ fines, confiscations }: Taken): number => fines + confiscations;

const taken = ({ fines, confiscations }: Taken): Taken => ({ fines, confiscations });

/**
 * What becomes of a reward when two agree that its case has other sums. What was scored or decided and nobody was told is heard
 * anew; what was told stands, with the sums on which it rests beside it, until it is decided anew. What was refused, given up or
 * not scored yet rests on no sum.
 */
export function rewardAfter(reward: Reward | null, before: Taken, now: Taken): Reward | null {
  if (reward === null || total(before) === total(now)) return reward;
  if (reward.notifiedOn) return reward.lapsedOn ? reward : told(reward, before, now);
  const { scored, decidedOn, award } = reward;
  if (decidedOn ? award === null : !scored) return reward;
  const anew = { scored: false, decidedOn: null, award: null, finance: null } as const;
  return { ...reward, ...anew, heardOn: { ...taken(before), award } };
}

/** Sums that come back to what the award rests on leave nothing to decide. */
function told(reward: Reward, before: Taken, now: Taken): Reward {
  const rests = reward.restsOn ?? taken(before);
  return { ...reward, revision: null, restsOn: total(rests) === total(now) ? null : rests };
}
