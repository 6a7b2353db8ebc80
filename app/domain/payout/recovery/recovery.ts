import type { Day } from "#app/domain/calendar/day.ts";
import type { Fen } from "#app/domain/law/fen.ts";
import type { RecoveryGround } from "#app/domain/reward/recovery-grounds.ts";

/** What follows a request, each at most once. */
export const RECOVERY_STEPS = ["confirmed", "refused", "received", "dropped"] as const;
export type RecoveryStepName = (typeof RECOVERY_STEPS)[number];

export type RecoveryStep = {
  readonly step: RecoveryStepName;
  readonly by: string;
  readonly on: Day;
  /** Voucher of what came back, or why it was refused or dropped; empty for a confirmation. */
  readonly paper: string;
};

/** That money of a reward is asked back, in fen, and what came of it. Nobody owes anything before another has confirmed it. */
export type Recovery = {
  readonly id: string;
  readonly sum: Fen;
  readonly ground: RecoveryGround;
  /** As the reporter is told it. */
  readonly reason: string;
  /** The number of the paper by which the office decided it. */
  readonly paper: string;
  readonly by: string;
  readonly on: Day;
  readonly steps: readonly RecoveryStep[];
};

export const recoveryStep = ({ steps }: Recovery, wanted: RecoveryStepName) =>
  steps.find(({ step }) => step === wanted);

/** Waits for the second person. */
export const isAsked = ({ steps }: Recovery): boolean => steps.length === 0;

/** Owed, or come back: counts against what was paid. */
export const isTaken = (recovery: Recovery): boolean =>
  isAsked(recovery) || (isOrdered(recovery) && !recoveryStep(recovery, "dropped"));

/** Confirmed, and neither come back nor dropped: the reporter owes it. */
export const isOwed = (recovery: Recovery): boolean =>
  isOrdered(recovery) && !recoveryStep(recovery, "received") && !recoveryStep(recovery, "dropped");

const isOrdered = (recovery: Recovery): boolean =>
  recoveryStep(recovery, "confirmed") !== undefined;

/** What of a payment, in fen, may still be asked back. */
export const recoverable = (paid: Fen, recoveries: readonly Recovery[]): Fen =>
  recoveries.filter(isTaken).reduce((left, { sum }) => left - sum, paid);
