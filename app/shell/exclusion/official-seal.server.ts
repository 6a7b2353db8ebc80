import { derivedKey, open, seal } from "#app/shell/crypto/cipher.server.ts";
import { pepper } from "#app/shell/crypto/keys.server.ts";
import type { Place } from "#app/shell/crypto/place.server.ts";

const place = (id: string): Place => ({ table: "named_officials", column: "sealed", row: id });
const keyOf = (id: string) => derivedKey("named-official", id, Buffer.from(pepper()));

/** What a reporter wrote of an official may tell who they are themselves: a stolen table does not show it. */
export const sealOfficial = (id: string, line: string): Uint8Array =>
  seal(keyOf(id), Buffer.from(line), place(id));

export const openOfficial = (id: string, sealed: Uint8Array): string =>
  new TextDecoder().decode(open(keyOf(id), sealed, place(id)));
