import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";

const NONCE = 12;
const TAG = 16;

/** A draft is sealed under the key in its owner's cookie (AES-256-GCM): without the cookie it is noise. */
export function sealDraft(key: string, plain: Uint8Array): Uint8Array {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv("aes-256-gcm", keyOf(key), nonce);
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** Refuses, by throwing, what was sealed under another key or has been touched since. */
export function openDraft(key: string, sealed: Uint8Array): Uint8Array {
  const decipher = createDecipheriv("aes-256-gcm", keyOf(key), sealed.subarray(0, NONCE));
  decipher.setAuthTag(sealed.subarray(-TAG));
  return Buffer.concat([decipher.update(sealed.subarray(NONCE, -TAG)), decipher.final()]);
}

/** Not the digest under which the draft is found: that one is in the table. */
const keyOf = (key: string) => createHash("sha256").update(`seal:${key}`).digest();
