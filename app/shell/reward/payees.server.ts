import type { AccountTail } from "#app/domain/payout/check.ts";
import type { BankAccount } from "#app/domain/reward/payee/bank-account.ts";
import { currentPayees, type PayeeVersion } from "#app/domain/reward/payee/payee.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { openAccount, openTail } from "#app/shell/reward/sealed-payee.server.ts";
import { findOwnPayees } from "#db/queries/reward/own-payees.server.ts";
import { findSealedPayees } from "#db/queries/reward/payees.server.ts";

/** A payee as the page of whoever reported shows it: of an account the last digits. */
export type ToldPayee = PayeeVersion & { readonly tail: string | null };

/** Every payee of these matters that was ever named, in order, by the matter. */
export async function ownPayees(
  matterIds: readonly string[],
): Promise<ReadonlyMap<string, readonly ToldPayee[]>> {
  const told = new Map<string, ToldPayee[]>(matterIds.map((id) => [id, []]));
  for (const { matterId, submissionId, tail, ...version } of await findOwnPayees(matterIds)) {
    const of = { matterId, submissionId, version: version.version };
    told.get(matterId)?.push({ ...version, tail: tail && (await openTail(of, tail)) });
  }
  return told;
}

/** Of each payee of a reward the last digits of the account, to compare others with; null in cash, or erased. */
export const accountTails = async (matterId: string): Promise<readonly AccountTail[]> =>
  (await ownPayees([matterId])).get(matterId) ?? [];

/** A payee as finance pays it. Without an account: in cash, or erased. */
export type PayeeToPay = PayeeVersion & { readonly account: BankAccount | null };

/** Who is to be paid as things stand, accounts in clear; nobody for anybody but finance. Call it after the look is written down. */
export async function payeesToPay(
  viewer: Officer,
  matterId: string,
): Promise<readonly PayeeToPay[]> {
  const current = currentPayees(await findSealedPayees(viewer, matterId));
  return Promise.all(
    current.map(async ({ matterId: _, submissionId, sealed, ...version }) => ({
      ...version,
      account:
        sealed && (await openAccount({ matterId, submissionId, version: version.version }, sealed)),
    })),
  );
}
