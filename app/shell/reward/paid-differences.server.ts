import type { Fen } from "#app/domain/law/fen.ts";
import { differenceOf } from "#app/domain/reward/revision/difference.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { rewardScale } from "#app/shell/reward/reward-scale.server.ts";
import { findPaidOnOtherSums } from "#db/queries/reward/paid-on-other-sums.server.ts";

/** What was paid and not recovered, and what it would be now, in fen: something is to be added, or below zero to be asked back. */
export type PaidDifference = {
  readonly matterId: string;
  readonly number: string;
  readonly paid: Fen;
  readonly should: Fen;
  readonly by: Fen;
};

/** For heads and finance: it stands here until money has moved; nothing moves by itself. */
export async function paidDifferences(officer: Officer): Promise<readonly PaidDifference[]> {
  if (officer.role !== "head" && officer.role !== "finance") return [];
  const lines: PaidDifference[] = [];
  for (const { matter, recovered } of await findPaidOnOtherSums(officer)) {
    const { id: matterId, number, reward, receivedOn } = matter;
    if (!reward) continue;
    const difference = differenceOf(matter, await rewardScale(receivedOn, reward.assessedOn));
    if (!difference) continue;
    const paid = difference.told - recovered;
    const should = difference.anew.amount;
    if (paid !== should) lines.push({ matterId, number, paid, should, by: should - paid });
  }
  return lines;
}
