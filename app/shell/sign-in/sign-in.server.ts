import {
  parseReceiptNumber,
  parseReceiptSecret,
  type ReceiptSlip,
  slipIn,
} from "#app/domain/intake/receipt.ts";
import { minutesFromNow } from "#app/shell/clock.server.ts";
import { hashOfPassword, isOfPassword } from "#app/shell/crypto/password-hash.server.ts";
import { digest, token } from "#app/shell/random.server.ts";
import { recordRefusal } from "#app/shell/sign-in/failure-episodes.server.ts";
import { provenBy } from "#app/shell/sign-in/receipt.server.ts";
import { beginSession } from "#app/shell/sign-in/sessions.server.ts";
import { appendAudit } from "#db/stores/audit/audit-store.server.ts";
import { findReceiptNumber } from "#db/stores/intake/receipt-store.server.ts";
import {
  countTry,
  findPending,
  insertPending,
  takePending,
} from "#db/stores/sign-in/pending-sign-in-store.server.ts";
import { findCredentials, findPasswordHash } from "#db/stores/staff/staff-store.server.ts";

/** Policy: time to fetch a telephone, or to set one up; and so many codes before the password is asked for again. */
const CODE_MINUTES = 10;
const MOST_TRIES = 5;

/** The first of two steps: a key for the second, or null. An unknown name costs as much time as a wrong password. */
export async function checkPassword(name: string, password: string): Promise<string | null> {
  const found = await findCredentials(name);
  const matches = await isOfPassword(found?.passwordHash ?? (await decoy), password);
  if (!found || !matches) {
    await recordRefusal(found?.id ?? "nobody");
    return null;
  }
  const key = token();
  const pending = {
    digest: digest(key),
    staffId: found.id,
    expiresAt: minutesFromNow(CODE_MINUTES),
  };
  return (await insertPending(pending, found.passwordHash)) ? key : null;
}

/** Whose password was given under this key, while a code may still be given. */
export async function halfSignedIn(key: string): Promise<string | null> {
  const pending = await findPending(digest(key));
  return pending && pending.tries < MOST_TRIES ? pending.staffId : null;
}

/** Counts a try before its code is looked at: of many at once no more are looked at than one after the other. */
export const countAttempt = (key: string): Promise<boolean> => countTry(digest(key), MOST_TRIES);

/** The second step is done: a session in place of the half of one; null where that half has ended meanwhile. */
export const beginStaffSession = (pendingKey: string, staffId: string): Promise<string | null> =>
  takePending({ digest: digest(pendingKey), staffId }, async (tx) => {
    const key = await beginSession({ staffId }, tx);
    await appendAudit(tx, { action: "sign-in", by: staffId, matterId: null, about: {} });
    return key;
  });

export async function provesPassword(staffId: string, password: string): Promise<boolean> {
  const known = await findPasswordHash(staffId);
  return known !== null && isOfPassword(known, password);
}

export type TypedReceipt = { readonly number: string; readonly secret: string };

/** What was typed, or the slip of the pen in it: told apart before any work is done, and no try. */
export function readReceipt(typedNumber: string, typedSecret: string): TypedReceipt | ReceiptSlip {
  const [number, secret] = [parseReceiptNumber(typedNumber), parseReceiptSecret(typedSecret)];
  if (number !== null && secret !== null) return { number, secret };
  return slipIn(typedNumber, typedSecret);
}

/** The key of a reporter's session for this receipt, or null. */
export async function signInReporter({ number, secret }: TypedReceipt): Promise<string | null> {
  const submissionId = await provenBy(number, secret);
  return submissionId ? beginSession({ submissionId }) : null;
}

export async function provesReceipt(
  submissionId: string,
  typed: string,
): Promise<"proven" | "mistyped" | "unknown"> {
  const number = await findReceiptNumber(submissionId);
  const secret = parseReceiptSecret(typed);
  if (number === null || secret === null) return "mistyped";
  return (await provenBy(number, secret)) === submissionId ? "proven" : "unknown";
}

const decoy = hashOfPassword("nobody's password");
