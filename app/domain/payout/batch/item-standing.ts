import type { PayoutStep } from "#app/domain/payout/payout.ts";

/** What became of one authorisation in a batch. */
export const ITEM_STANDINGS = ["waiting", "paid", "sent-back", "returned"] as const;
export type ItemStanding = (typeof ITEM_STANDINGS)[number];

export function itemStanding(steps: readonly Pick<PayoutStep, "step">[]): ItemStanding {
  const has = (wanted: PayoutStep["step"]) => steps.some(({ step }) => step === wanted);
  if (has("returned")) return "returned";
  if (has("paid")) return "paid";
  return has("sent-back") ? "sent-back" : "waiting";
}

/** Up to which payee they were named when the account was checked; of older checks nobody knows, and any will do. */
export const checkedPayee = (steps: readonly PayoutStep[]): number =>
  steps.find(({ step }) => step === "checked")?.payee ?? Number.MAX_SAFE_INTEGER;
