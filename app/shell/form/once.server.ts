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

export type Posted = {
  readonly actor: string;
  readonly key: string;
  readonly route: string;
  readonly payload: string;
};

export type Outcome<Reason extends string> =
  | { readonly ok: true; readonly location: string }
  | { readonly ok: false; readonly because: readonly Reason[] };

export const redirectTo = (location: string) => ({ ok: true, location }) as const;

/** Acts once and keeps, in the same transaction, where that led; refused with something else in it. A refusal may be retried. */
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

/** Not to be guessed back without our key. Passwords go through a slow digest: a quick one would undo their slow hash. */
export async function digestOfFields(fields: Fields): Promise<string> {
  const said = fields.filter(([name]) => !isPassword(name));
  const passwords = fields.filter(([name]) => isPassword(name));
  const quick = derived(pepper(), JSON.stringify(said));
  const whole = passwords.length === 0 ? quick : await slowDigest(JSON.stringify(passwords), quick);
  return Buffer.from(whole).toString("base64url");
}

const isPassword = (name: string): boolean => /password/i.test(name);
