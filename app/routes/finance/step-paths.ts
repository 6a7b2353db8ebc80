import type { NextStep } from "#app/domain/payout/payable.ts";

/** Where the form of each step is, below the page of the reward. */
export const STEP_PATHS = {
  authorise: "authorisation",
  "check-code": "check",
  "check-account": "account",
  pay: "payment",
  receipt: "receipt",
} as const satisfies Readonly<Record<NextStep, string>>;
