import type { Way } from "#app/domain/payout/payout.ts";
import type { PayoutReason } from "#app/domain/payout/reasons.ts";
import type { PayeeVersion } from "#app/domain/reward/payee/payee.ts";

type Payees = readonly Pick<PayeeVersion, "version" | "method">[];

const newestOf = (payees: Payees) => payees.toSorted((a, b) => a.version - b.version).at(-1);

/** How the money is to leave, as whoever reported chose last: several share by transfer only, and by the code alone there is no account. */
export const chosenWay = (payees: Payees): Way => newestOf(payees)?.method ?? "cash";

/** Up to which payee they were named by now; 0 is nobody. */
export const newestPayee = (payees: Payees): number => newestOf(payees)?.version ?? 0;

/** Finance pays as was chosen, never otherwise: an account nobody named, or the code of somebody who named one, is a mistake. */
export const whyNotThisWay = (way: Way, payees: Payees): readonly PayoutReason[] => {
  if (chosenWay(payees) === way) return [];
  return way === "cash" ? ["transfer-chosen"] : ["cash-chosen"];
};
