import { type Fen, yuan } from "#app/domain/law/fen.ts";
import type { PayMethod } from "#app/domain/reward/payee/payee.ts";

/**
 * Policy: cash is for small rewards of people who name no account; from this sum on the money goes from account to account, so
 * that the bearer of a code alone never carries a fortune out of the house. The database holds the same figure.
 */
export const CASH_BELOW: Fen = yuan(5000);

/** Whether a sum may leave this way: by transfer any, in cash one below the limit. */
export const mayLeave = (way: PayMethod, sum: Fen): boolean =>
  way === "transfer" || sum < CASH_BELOW;
