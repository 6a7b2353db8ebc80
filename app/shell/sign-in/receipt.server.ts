import { hash, verify } from "@node-rs/argon2";
import { receiptNumber, receiptSecret } from "#app/domain/intake/receipt.ts";
import { pepper } from "#app/shell/crypto/keys.server.ts";
import { bytesOf, derived } from "#app/shell/random.server.ts";
import { findReceipt } from "#db/stores/intake/receipt-store.server.ts";

export type NewReceipt = { readonly number: string; readonly secretHash: string };

/** OWASP's floor for Argon2id; each hash has its own salt. */
const HARD = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** From the draft's key, which only the reporter's browser holds, and our pepper: shown again after a lost answer. */
export const secretOf = (draftKey: string): string =>
  receiptSecret(derived(pepper(), `secret:${draftKey}`));

export async function newReceipt(draftKey: string): Promise<NewReceipt> {
  return {
    number: receiptNumber(bytesOf(16)),
    secretHash: await hash(stirred(secretOf(draftKey)), HARD),
  };
}

/** The submission this receipt proves, or null: wrong and unknown take the same work and give the same answer. */
export async function provenBy(number: string, secret: string): Promise<string | null> {
  const receipt = await findReceipt(number);
  const known = await verify(receipt?.secretHash ?? (await decoy), stirred(secret));
  return receipt && known ? receipt.submissionId : null;
}

const stirred = (secret: string): string => `${pepper()}:${secret}`;

const decoy = hash("nobody's secret", HARD);
