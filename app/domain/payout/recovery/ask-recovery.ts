import { type Decision, decided, refused } from "#app/domain/decision.ts";
import type { Fen } from "#app/domain/law/fen.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { Recoverable, RecoveryReason } from "#app/domain/payout/recovery/decide-recovery.ts";
import { isAsked, type Recovery, recoverable } from "#app/domain/payout/recovery/recovery.ts";
import { sumDue } from "#app/domain/reward/finance.ts";
import { RECOVERY_GROUNDS } from "#app/domain/reward/recovery-grounds.ts";
import { readAmount } from "#app/domain/typed/amount.ts";
import { isUnderstood } from "#app/domain/typed/reading.ts";

export type AskedRecovery = {
  /** In yuan, as it was typed. */
  readonly sum: string;
  readonly ground: string;
  readonly reason: string;
  readonly paper: string;
};
export type RecoveryAsked = { readonly type: "asked" } & Omit<Recovery, "id" | "steps">;

/** One of finance or a head asks that money be taken back; owed is nothing before another has confirmed it. */
export function askRecovery(
  { reward, recoveries }: Recoverable,
  { sum, ground, reason, paper }: AskedRecovery,
  { by, on }: Acting,
): Decision<RecoveryAsked, RecoveryReason> {
  if (!reward?.payment) return refused("not-paid");
  if (recoveries.some(isAsked)) return refused("recovery-open");
  const known = RECOVERY_GROUNDS.find((one) => one === ground);
  const fen = amountIn(sum);
  if (!known || reason === "" || paper === "") return refused("words-missing");
  if (fen === null) return refused("sum-not-understood");
  if (fen > recoverable(sumDue(reward), recoveries)) return refused("more-than-paid");
  return decided({ type: "asked", sum: fen, ground: known, reason, paper, by, on });
}

function amountIn(typed: string): Fen | null {
  const read = readAmount(typed);
  return isUnderstood(read) && read.value > 0 ? read.value : null;
}
