import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { AES_256_GCM, bodyOf, HEAD, headOf, keyId } from "#app/shell/crypto/envelope.server.ts";
import { filledUp, unfilled } from "#app/shell/crypto/padding.server.ts";
import { bytesOfPlace, type Place } from "#app/shell/crypto/place.server.ts";

const NONCE = 12;
const TAG = 16;
const LENGTHS = { authTagLength: TAG } as const;

export const newKey = (): Uint8Array => randomBytes(32);

/** A key for one purpose out of the parts that must come together. Without any of them it cannot be found. */
export const derivedKey = (purpose: string, id: string, ...parts: readonly Uint8Array[]) =>
  new Uint8Array(hkdfSync("sha256", Buffer.concat(parts), id, purpose, 32));

/** AES-256-GCM under a key at hand, bound to its place. */
export function seal(key: Uint8Array, plain: Uint8Array, place: Place): Uint8Array {
  const head = headOf(AES_256_GCM, keyId(key));
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv("aes-256-gcm", key, nonce, LENGTHS).setAAD(bound(head, place));
  const text = cipher.update(filledUp(plain));
  return Buffer.concat([head, nonce, text, cipher.final(), cipher.getAuthTag()]);
}

/** Refuses, by throwing, another key, another place, and a single changed bit. */
export function open(key: Uint8Array, sealed: Uint8Array, place: Place): Uint8Array {
  const body = bodyOf(sealed, AES_256_GCM);
  const decipher = createDecipheriv("aes-256-gcm", key, body.subarray(0, NONCE), LENGTHS)
    .setAAD(bound(sealed.subarray(0, HEAD), place))
    .setAuthTag(body.subarray(-TAG));
  const text = decipher.update(body.subarray(NONCE, -TAG));
  return unfilled(Buffer.concat([text, decipher.final()]));
}

const bound = (head: Uint8Array, place: Place) => Buffer.concat([head, bytesOfPlace(place)]);
