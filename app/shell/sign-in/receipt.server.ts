import { receiptNumber, receiptSecret } from "#app/domain/intake/receipt.ts";
import { pepper } from "#app/shell/crypto/keys.server.ts";
import { hashOfPassword, isOfPassword } from "#app/shell/crypto/password-hash.server.ts";
import { bytesOf, derived } from "#app/shell/random.server.ts";
import {
  isQuick,
  isSecretOf,
  mayBeSecretOf,
  receiptDigest,
} from "#app/shell/sign-in/receipt-digest.server.ts";
import {
  areSlowReceipts,
  findReceipt,
  renewSecretHash,
} from "#db/stores/intake/receipt-store.server.ts";

export type NewReceipt = { readonly number: string; readonly secretHash: string };

/** From the draft's key, which only the reporter's browser holds, and our pepper: shown again after a lost answer. */
export const secretOf = (draftKey: string): string =>
  receiptSecret(derived(pepper(), `secret:${draftKey}`));

export function newReceipt(draftKey: string): NewReceipt {
  const number = receiptNumber(bytesOf(16));
  return { number, secretHash: receiptDigest(number, secretOf(draftKey)) };
}

/** The submission this receipt proves, or null: wrong and unknown take the same work and give the same answer. */
export async function provenBy(number: string, secret: string): Promise<string | null> {
  const receipt = await findReceipt(number);
  // Asked for known numbers, too: an answer must not come sooner by a question.
  const decoy = decoyOf(number, await areSlowReceipts());
  const kept = receipt?.secretHash ?? (await decoy);
  if (isQuick(kept))
    return isSecretOf(kept, number, secret) ? (receipt?.submissionId ?? null) : null;
  const known = await isOfPassword(kept, stirred(secret));
  if (!receipt || !known) return null;
  await renewSecretHash(number, kept, receiptDigest(number, secret));
  return receipt.submissionId;
}

/** Whether this may be the owner of a receipt: who has a wrong secret is not, but for one in sixteen million. */
export async function mayBeOwner(number: string, secret: string): Promise<boolean> {
  const receipt = await findReceipt(number);
  return mayBeSecretOf(receipt?.secretHash ?? QUICK_DECOY, number, secret) && receipt !== undefined;
}

/**
 * What an unknown number is compared with. As long as there are receipts with a slow hash, half of the unknown numbers,
 * always the same ones, answer as slowly: so a slow answer tells nobody that a number is known.
 */
const decoyOf = (number: string, areSlow: boolean): Promise<string> | string =>
  areSlow && isOfSlowHalf(number) ? slowDecoy : QUICK_DECOY;

const isOfSlowHalf = (number: string): boolean =>
  (derived(pepper(), `slow half:${number}`)[0] ?? 0) % 2 === 1;

const stirred = (secret: string): string => `${pepper()}:${secret}`;

const QUICK_DECOY = `h1$AAAA$${"A".repeat(43)}`;
const slowDecoy = hashOfPassword("nobody's secret");
