import type { Day } from "#app/domain/calendar/day.ts";
import type { Fen } from "#app/domain/law/fen.ts";

/** How the money leaves: from the office's account, or out of the cash box. */
export const WAYS = ["transfer", "cash"] as const;
export type Way = (typeof WAYS)[number];

/** What follows an authorisation, each at most once. */
export const PAYOUT_STEPS = ["checked", "paid", "received", "sent-back", "returned"] as const;
export type PayoutStepName = (typeof PAYOUT_STEPS)[number];

/** A step as it stands on record. Its paper: voucher, signed receipt, why it was sent back, or the slip with which the bank returned it; of a check it is empty. */
export type PayoutStep = {
  readonly step: PayoutStepName;
  readonly by: string;
  readonly on: Day;
  readonly paper: string;
  /** Of a check: up to which payee they were named by then; of older ones it is not known. */
  readonly payee?: number | null;
};

/** One authorisation to pay an award, in fen, and what came of it. One that was sent back, or returned by the bank, is followed by another round. */
export type Payout = {
  readonly id: string;
  readonly round: number;
  readonly way: Way;
  readonly sum: Fen;
  /** The number of the form by which it was approved. */
  readonly paper: string;
  readonly by: string;
  readonly on: Day;
  readonly steps: readonly PayoutStep[];
};

/** What somebody of finance did, to be put on record. */
export type PayoutEvent =
  | ({ readonly type: "authorised" } & Pick<Payout, "way" | "sum" | "paper" | "by" | "on">)
  | ({ readonly type: PayoutStepName } & Omit<PayoutStep, "step">);

export const stepOf = (payout: Payout, wanted: PayoutStepName): PayoutStep | undefined =>
  payout.steps.find(({ step }) => step === wanted);

/** The authorisation that holds, if there is one: the newest, unless it was sent back or the bank returned it. */
export function liveOf(payouts: readonly Payout[]): Payout | null {
  const newest = payouts.at(-1);
  return newest && !stepOf(newest, "sent-back") && !stepOf(newest, "returned") ? newest : null;
}

/** Whose names stand behind a payout so far. */
export const handsOn = ({ by, steps }: Payout): readonly string[] => [
  by,
  ...steps.map((step) => step.by),
];
