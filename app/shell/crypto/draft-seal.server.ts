import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";

const NONCE = 12;
const TAG = 16;
const LENGTHS = { authTagLength: TAG } as const;

/**
 * A draft is sealed under the key in its owner's cookie (AES-256-GCM): without the cookie it is noise. It is bound to its
 * place: a file taken for an answer, or one file for another, does not open.
 */
export function sealDraft(key: string, plain: Uint8Array, place: string): Uint8Array {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv("aes-256-gcm", keyOf(key), nonce, LENGTHS).setAAD(
    Buffer.from(place),
  );
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** Refuses, by throwing, what was sealed under another key or for another place, or has been touched since. */
export function openDraft(key: string, sealed: Uint8Array, place: string): Uint8Array {
  try {
    return opened(key, sealed, place);
  } catch {
    // Version 0.1.0 bound it to no place.
    return opened(key, sealed, "");
  }
}

function opened(key: string, sealed: Uint8Array, place: string): Uint8Array {
  const nonce = sealed.subarray(0, NONCE);
  const decipher = createDecipheriv("aes-256-gcm", keyOf(key), nonce, LENGTHS);
  if (place !== "") decipher.setAAD(Buffer.from(place));
  decipher.setAuthTag(sealed.subarray(-TAG));
  return Buffer.concat([decipher.update(sealed.subarray(NONCE, -TAG)), decipher.final()]);
}

/** Not the digest under which the draft is found: that one is in the table. */
const keyOf = (key: string) => createHash("sha256").update(`seal:${key}`).digest();
