import { minutesFromNow } from "#app/shell/clock.server.ts";
import { openDraft, sealDraft } from "#app/shell/crypto/draft-seal.server.ts";
import { digest } from "#app/shell/random.server.ts";
import type { Reader } from "#db/client.server.ts";
import { dropKept, findKept, putKept } from "#db/stores/sign-in/pending-sign-in-store.server.ts";

/** Policy: long enough to find the telephone and sign in again, short enough to be forgotten. */
const KEPT_MINUTES = 15;

/** A form or a message that could not be sent yet, or whom a reporter would name; codes, a password or a secret that are shown only once. */
export type Purpose =
  | "form"
  | "recovery-codes"
  | "first-password"
  | "keep-away"
  | "message"
  | "enrolment";

/** Keeps a text for whoever holds this session's key, and for nobody else: without the key it is noise. */
export function sealNote(key: string, purpose: Purpose, text: string, on?: Reader): Promise<void> {
  const sealed = sealDraft(sealOf(key, purpose), new TextEncoder().encode(text), purpose);
  const expiresAt = minutesFromNow(KEPT_MINUTES);
  return putKept({ digest: placeOf(key, purpose), sealed, expiresAt }, on);
}

export async function openNote(key: string, purpose: Purpose): Promise<string | null> {
  const row = await findKept(placeOf(key, purpose));
  return row
    ? new TextDecoder().decode(openDraft(sealOf(key, purpose), row.sealed, purpose))
    : null;
}

export const forgetNote = (key: string, purpose: Purpose): Promise<void> =>
  dropKept(placeOf(key, purpose));

const sealOf = (key: string, purpose: Purpose): string => `${purpose}:${key}`;
const placeOf = (key: string, purpose: Purpose): string => digest(`kept:${purpose}:${key}`);
