import { parseReceiptNumber, parseReceiptSecret } from "#app/domain/intake/receipt.ts";
import { record } from "#app/shell/audit/record.server.ts";
import { minutesFromNow } from "#app/shell/clock.server.ts";
import { hashOfPassword, isOfPassword } from "#app/shell/crypto/password-hash.server.ts";
import { digest, token } from "#app/shell/random.server.ts";
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
    await record({
      action: "sign-in-refused",
      by: found?.id ?? "nobody",
      matterId: null,
      about: {},
    });
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

export const recordWrongCode = (staffId: string): Promise<void> =>
  record({ action: "sign-in-refused", by: staffId, matterId: null, about: {} });

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

/** A reporter's session for this receipt, or null. A slip of the pen is told apart before any work is done. */
export async function signInReporter(
  number: string,
  secret: string,
): Promise<{ readonly key: string } | "mistyped" | "unknown"> {
  const parsed = { number: parseReceiptNumber(number), secret: parseReceiptSecret(secret) };
  if (parsed.number === null || parsed.secret === null) return "mistyped";
  const submissionId = await provenBy(parsed.number, parsed.secret);
  return submissionId ? { key: await beginSession({ submissionId }) } : "unknown";
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
