import { derivedKey, open, seal } from "#app/shell/crypto/cipher.server.ts";
import { pepper } from "#app/shell/crypto/keys.server.ts";
import type { Place } from "#app/shell/crypto/place.server.ts";

/** Seals a text that a browser carries from one answer to the next, for one page and no other. */
export const sealCarried = (page: string, text: string): string =>
  Buffer.from(seal(key(), Buffer.from(text), on(page))).toString("base64url");

export function openCarried(page: string, sealed: string): string | null {
  try {
    return Buffer.from(open(key(), Buffer.from(sealed, "base64url"), on(page))).toString();
  } catch {
    return null;
  }
}

const key = (): Uint8Array => derivedKey("carried", "cookie", Buffer.from(pepper()));
const on = (page: string): Place => ({ table: "cookie", column: "carried", row: page });
