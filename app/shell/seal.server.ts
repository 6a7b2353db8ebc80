import { Decrypter, Encrypter } from "age-encryption";
import { mailroomKey, publicKey } from "#app/shell/keys.server.ts";

/** Sizes speak: every sealed text is filled up to a multiple of this many bytes. */
const STEP = 256;

/** Writes what only the holder of the private key can read (age, X25519). */
export function seal(pair: "vault" | "mailroom", text: string): Promise<Uint8Array> {
  const sealing = new Encrypter();
  sealing.addRecipient(publicKey(pair));
  return sealing.encrypt(filledUp(text));
}

/** Only the mailroom opens, and only to address a letter. The vault has no opening here. */
export async function openInMailroom(sealed: Uint8Array): Promise<string> {
  const opening = new Decrypter();
  opening.addIdentity(mailroomKey());
  return (await opening.decrypt(sealed, "text")).trimEnd();
}

function filledUp(text: string): string {
  const size = Buffer.byteLength(text);
  return text + " ".repeat(Math.ceil((size + 1) / STEP) * STEP - size);
}
