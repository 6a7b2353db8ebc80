import { type BatchLine, linesOf } from "#app/domain/payout/batch/batch.ts";
import { checkedPayee, itemStanding } from "#app/domain/payout/batch/item-standing.ts";
import type { BankAccount } from "#app/domain/reward/payee/bank-account.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { payeesToPay } from "#app/shell/reward/payees.server.ts";
import type { ShownBatch } from "#db/queries/payout/batches.server.ts";

export type FileLine = Omit<BatchLine, "version"> & BankAccount;

/**
 * What goes to the bank, line by line, accounts in clear. Call it after the looks are written down. Left out is what was paid or sent
 * back since, and whose payee is not the one of the check any more.
 */
export async function linesForBank(
  viewer: Officer,
  { code, items }: ShownBatch,
): Promise<readonly FileLine[]> {
  const waiting = items.filter(({ steps }) => itemStanding(steps) === "waiting");
  const lines = await Promise.all(
    waiting.map(async ({ matterId, place, sum, steps }) => {
      const payees = await payeesToPay(viewer, matterId);
      const checked = checkedPayee(steps);
      if (payees.some(({ version }) => version > checked)) return [];
      return linesOf({ code, place, payees, checked, sum }).flatMap(({ version, ...line }) => {
        const account = payees.find((one) => one.version === version)?.account;
        return account ? [{ ...line, ...account }] : [];
      });
    }),
  );
  return lines.flat();
}
