import { refused } from "#app/domain/decision.ts";
import { minutesFromNow } from "#app/shell/clock.server.ts";
import { pepper } from "#app/shell/crypto/keys.server.ts";
import { slowDigest } from "#app/shell/crypto/password-hash.server.ts";
import { derived } from "#app/shell/random.server.ts";
import { inTransaction, type Reader, type Transaction } from "#db/client.server.ts";
import {
  dropFormKey,
  findFormKey,
  insertFormKey,
  keepLocation,
} from "#db/stores/sign-in/form-key-store.server.ts";

/** Policy: a page left open over a long weekend still knows that its form was posted. */
const KEPT_MINUTES = 7 * 24 * 60;

/** One form as it was posted: by whom, to which address, under the key it was shown with, and what was in it. */
export type Posted = {
  readonly actor: string;
  readonly key: string;
  readonly route: string;
  readonly payload: string;
};

/** Where what was done is to be seen, or every reason why nothing was. */
export type Outcome<Reason extends string> =
  | { readonly ok: true; readonly location: string }
  | { readonly ok: false; readonly because: readonly Reason[] };

export const redirectTo = (location: string) => ({ ok: true, location }) as const;

/**
 * Does what a form asks for, and keeps in the same transaction that it was done and where it led. The same form posted
 * again does nothing more; posted again with something else in it, it is refused. What was refused may be tried again.
 */
export function once<Reason extends string>(
  posted: Posted,
  work: (tx: Transaction) => Promise<Outcome<Reason>>,
  begin: typeof inTransaction<Outcome<Reason | "form-used">> = inTransaction,
): Promise<Outcome<Reason | "form-used">> {
  return begin(async (tx) => {
    const isFirst = await insertFormKey(tx, { ...posted, expiresAt: minutesFromNow(KEPT_MINUTES) });
    if (!isFirst) return (await earlierOutcome(posted, tx)) ?? refused("form-used");
    const outcome = await work(tx);
    if (outcome.ok) await keepLocation(tx, posted, outcome.location);
    else await dropFormKey(tx, posted);
    return outcome;
  });
}

/** What came of the form when it was posted before; null where it never was, or nothing was done then. */
export async function earlierOutcome(
  posted: Posted,
  reader?: Reader,
): Promise<Outcome<"form-used"> | null> {
  const kept = await findFormKey(posted, reader);
  if (!kept) return null;
  const isSame = kept.route === posted.route && kept.payload === posted.payload;
  return isSame && kept.location !== null ? redirectTo(kept.location) : refused("form-used");
}

type Fields = readonly (readonly [string, string])[];

/**
 * What was typed, as nobody can guess it back who does not hold our key. A quick digest would undo the slow hash of a
 * password, so passwords go through one as slow, salted with the keyed digest of the rest, in which is the form's own key.
 */
export async function digestOfFields(fields: Fields): Promise<string> {
  const said = fields.filter(([name]) => !isPassword(name));
  const passwords = fields.filter(([name]) => isPassword(name));
  const quick = derived(pepper(), JSON.stringify(said));
  const whole = passwords.length === 0 ? quick : await slowDigest(JSON.stringify(passwords), quick);
  return Buffer.from(whole).toString("base64url");
}

const isPassword = (name: string): boolean => /password/i.test(name);
