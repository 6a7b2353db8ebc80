import { createHash } from "node:crypto";

/** Every ciphertext begins with version, algorithm, key. A sealing machine (密码机, SDF) is one more algorithm byte. */
const VERSION = 1;
const KEY_ID = 8;
export const HEAD = 2 + KEY_ID;

/** 1 is a symmetric cipher under a key at hand, 2 a wrap for the holder of a private key. */
export type Algorithm = 1 | 2;
export const AES_256_GCM = 1;
export const AGE_X25519 = 2;

/** Which key, without a hint to what it is. */
export const keyId = (key: string | Uint8Array): Uint8Array =>
  createHash("sha256").update("key-id").update(key).digest().subarray(0, KEY_ID);

export const headOf = (algorithm: Algorithm, id: Uint8Array): Uint8Array =>
  Buffer.concat([Buffer.of(VERSION, algorithm), id]);

/** What stands behind the head; throws for a version or an algorithm it was not written for. */
export function bodyOf(sealed: Uint8Array, algorithm: Algorithm): Uint8Array {
  if (sealed.length <= HEAD) throw new Error("too short for a ciphertext");
  if (sealed[0] !== VERSION) throw new Error(`ciphertext of unknown version ${sealed[0]}`);
  if (sealed[1] !== algorithm) throw new Error(`ciphertext of unknown algorithm ${sealed[1]}`);
  return sealed.subarray(HEAD);
}
