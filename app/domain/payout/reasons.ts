/** Why a step of a payment was refused, where a matter has no word for it. Each has its sentence in both languages. */
export const PAYOUT_REASONS = [
  "not-payable-yet",
  "authorised-already",
  "not-authorised",
  "checked-already",
  "not-checked",
  "not-paid",
  "received-already",
  "same-person",
  "cash-too-large",
  "transfer-chosen",
  "cash-chosen",
  "other-check",
  "account-wrong",
  "payee-changed",
  "with-bank",
  "cash-not-returned",
  "recovery-open",
  "beyond-budget",
  "sum-changed",
  "nothing-due",
  "sum-in-question",
  "paper-missing",
] as const;
type OwnReason = (typeof PAYOUT_REASONS)[number];

export type PayoutReason =
  | OwnReason
  | "not-claimed"
  | "paid-already"
  | "own-hand"
  | "code-wrong"
  | "review-open";

export const isOwnReason = (reason: string): reason is OwnReason =>
  PAYOUT_REASONS.some((own) => own === reason);
