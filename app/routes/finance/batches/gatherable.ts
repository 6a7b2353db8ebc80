import { handsOn, liveOf } from "#app/domain/payout/payout.ts";
import type { PaymentLine } from "#db/queries/payout/payments.server.ts";

/** Of what waits, the checked transfers that somebody authorised or checked and that are in no batch; the rule has the last word. */
export const gatherable = (
  waiting: readonly PaymentLine[],
  gathered: ReadonlyMap<string, unknown>,
  person: string,
): readonly PaymentLine[] =>
  waiting.filter(({ next, payouts }) => {
    const live = liveOf(payouts);
    return (
      next === "pay" &&
      live?.way === "transfer" &&
      handsOn(live).includes(person) &&
      !gathered.has(live.id)
    );
  });
