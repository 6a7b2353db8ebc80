import { createHash } from "node:crypto";
import { Decrypter, Encrypter } from "age-encryption";
import { AGE_X25519, bodyOf, headOf, keyId } from "#app/shell/crypto/envelope.server.ts";
import { filledUp, unfilled } from "#app/shell/crypto/padding.server.ts";
import { bytesOfPlace, type Place } from "#app/shell/crypto/place.server.ts";

const BINDING = 32;

/** Seals for whoever holds the private half of any of these public keys (age, X25519), bound to its place. */
export async function wrap(
  [first = "", ...others]: readonly string[],
  plain: Uint8Array,
  place: Place,
): Promise<Uint8Array> {
  const sealing = new Encrypter();
  for (const recipient of [first, ...others]) sealing.addRecipient(recipient);
  const text = await sealing.encrypt(filledUp(Buffer.concat([bindingTo(place), plain])));
  return Buffer.concat([headOf(AGE_X25519, keyId(first)), text]);
}

/** Refuses, by throwing, another private key and another place. */
export async function unwrap(
  privateKey: string,
  wrapped: Uint8Array,
  place: Place,
): Promise<Uint8Array> {
  const opening = new Decrypter();
  opening.addIdentity(privateKey);
  const plain = unfilled(await opening.decrypt(bodyOf(wrapped, AGE_X25519)));
  const binding = plain.subarray(0, BINDING);
  if (!Buffer.from(binding).equals(bindingTo(place))) throw new Error("moved from its place");
  return plain.subarray(BINDING);
}

/** age knows no associated data: what it is bound to stands inside, where nobody can change it. */
const bindingTo = (place: Place) => createHash("sha256").update(bytesOfPlace(place)).digest();
