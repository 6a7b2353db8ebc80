import { type Decision, decided, refused } from "#app/domain/decision.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import { hadAHandIn, type Payable } from "#app/domain/payout/payable.ts";
import {
  isAsked,
  isOwed,
  type Recovery,
  type RecoveryStep,
  type RecoveryStepName,
  recoveryStep,
} from "#app/domain/payout/recovery/recovery.ts";

/** A paid reward with everything that was ever asked back of it, the oldest first. */
export type Recoverable = Pick<Payable, "reward" | "voters"> & {
  readonly recoveries: readonly Recovery[];
};

export const RECOVERY_REASONS = [
  "no-such-recovery",
  "recovery-open",
  "decided-already",
  "not-owed",
  "asked-by-yourself",
  "confirmed-by-yourself",
  "words-missing",
  "sum-not-understood",
  "more-than-paid",
  "not-paid",
  "own-hand",
] as const;
export type RecoveryReason = (typeof RECOVERY_REASONS)[number];

type Deciding = { readonly id: string; readonly step: RecoveryStepName; readonly paper: string };
export type RecoveryDecided = { readonly type: "stepped" } & Omit<RecoveryStep, "step"> & {
    readonly step: RecoveryStepName;
    readonly recovery: Recovery;
  };

/**
 * The second person's word, and later that it came back or is dropped. Refuses the one who asked a confirmation, whoever had a
 * hand in the reward too, and whoever confirmed it to drop it alone.
 */
export function decideRecovery(
  recoverable: Recoverable,
  { id, step, paper }: Deciding,
  { by, on }: Acting,
): Decision<RecoveryDecided, RecoveryReason> {
  const recovery = recoverable.recoveries.find((one) => one.id === id);
  if (!recovery) return refused("no-such-recovery");
  const because = WHY_NOT[step](recovery, by, recoverable);
  if (because) return refused(because);
  if (step !== "confirmed" && paper === "") return refused("words-missing");
  return decided({
    type: "stepped",
    step,
    by,
    on,
    paper: step === "confirmed" ? "" : paper,
    recovery,
  });
}

type WhyNot = (recovery: Recovery, by: string, of: Recoverable) => RecoveryReason | null;

const WHY_NOT: Readonly<Record<RecoveryStepName, WhyNot>> = {
  confirmed: (recovery, by, of) => {
    if (!isAsked(recovery)) return "decided-already";
    if (recovery.by === by) return "asked-by-yourself";
    return hadAHandIn(of, by) ? "own-hand" : null;
  },
  refused: (recovery) => (isAsked(recovery) ? null : "decided-already"),
  received: (recovery) => (isOwed(recovery) ? null : "not-owed"),
  dropped: (recovery, by) => {
    if (!isOwed(recovery)) return "not-owed";
    return recoveryStep(recovery, "confirmed")?.by === by ? "confirmed-by-yourself" : null;
  },
};
