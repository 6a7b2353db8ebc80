import { createHmac, timingSafeEqual } from "node:crypto";
import { vaultKey } from "#app/shell/crypto/keys.server.ts";

const DIGITS = 8;

/**
 * The code that stands in the vault's mail to one custodian about one request. It follows from what the request says and
 * from a key that only the vault has: given to another request, or to one whose words were changed, it is wrong.
 */
export const consentCode = (digest: string, staffId: string): string =>
  createHmac("sha256", vaultKey())
    .update(`consent\0${digest}\0${staffId}`)
    .digest()
    .readBigUInt64BE()
    .toString()
    .slice(-DIGITS)
    .padStart(DIGITS, "0");

/** Compared in a time that tells nothing. */
export function isConsent(given: string, digest: string, staffId: string): boolean {
  const [typed, wanted] = [Buffer.from(digitsIn(given)), Buffer.from(consentCode(digest, staffId))];
  return typed.length === wanted.length && timingSafeEqual(typed, wanted);
}

const digitsIn = (text: string): string => text.normalize("NFKC").replaceAll(/\s/g, "");
