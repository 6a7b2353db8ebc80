import type { Permission } from "#app/domain/access/policy.ts";
import { proofFor } from "#app/domain/access/proof.ts";
import { record } from "#app/shell/audit/record.server.ts";
import { minutesFromNow, now } from "#app/shell/clock.server.ts";
import { digest, token } from "#app/shell/random.server.ts";
import type { Reader } from "#db/client.server.ts";
import { dropPendingOf } from "#db/stores/sign-in/pending-sign-in-store.server.ts";
import {
  closeOldest,
  closeSessionsOf,
  dropSession,
  findSession,
  insertSession,
  markProven,
  touchSession,
} from "#db/stores/sign-in/session-store.server.ts";

/** Policy: an unattended screen closes by itself; nobody stays signed in over night. */
const IDLE_MINUTES = { staff: 15, reporter: 15 };
const MOST_MINUTES = { staff: 10 * 60, reporter: 60 };

/** Policy: nobody sits at more screens; the next sign-in ends the oldest. */
const MOST_SESSIONS = 5;

type Whose = { readonly staffId: string } | { readonly submissionId: string };

/** Begins a session; what is returned goes into a cookie and is kept nowhere else. A code or a secret was just given. */
export async function beginSession(whose: Whose, on?: Reader): Promise<string> {
  const key = token();
  const isStaff = "staffId" in whose;
  const row = {
    digest: digest(key),
    staffId: null,
    submissionId: null,
    ...whose,
    provenAt: now(),
    seenAt: now(),
    expiresAt: minutesFromNow(isStaff ? MOST_MINUTES.staff : MOST_MINUTES.reporter),
  };
  await insertSession(row, on);
  await closeOldest(row, MOST_SESSIONS, now(), on);
  return key;
}

export async function sessionOf(key: string) {
  const session = await findSession(digest(key));
  if (!session) return null;
  const idle = session.staffId ? IDLE_MINUTES.staff : IDLE_MINUTES.reporter;
  const lapsed = session.seenAt < minutesFromNow(-idle) || session.expiresAt <= now();
  if (lapsed) return null;
  if (session.seenAt < minutesFromNow(-1)) await touchSession(digest(key), now());
  return session;
}

/** Whether a code or a secret was given in this session as lately as this takes. */
export async function provenLately(key: string, action: Permission): Promise<boolean> {
  const proof = proofFor(action);
  const provenAt = (await sessionOf(key))?.provenAt ?? null;
  if (proof === null || provenAt === null) return proof === null;
  return provenAt > minutesFromNow(-proof.minutes);
}

/** When a code was last given in this session. */
export const provenAtIn = async (key: string): Promise<Date | null> =>
  (await sessionOf(key))?.provenAt ?? null;

export const proveAgain = (key: string): Promise<void> => markProven(digest(key), now());

/** Staff who were not seen since are no longer signed in. */
export const staffSeenSince = (): Date => minutesFromNow(-IDLE_MINUTES.staff);

export const sessionIdOf = async (key: string): Promise<string | null> =>
  (await findSession(digest(key)))?.id ?? null;

export const endSessionOf = (staffId: string, id: string, on?: Reader): Promise<void> =>
  closeSessionsOf({ staffId, id, at: now() }, on);

/** All of this person's, but the one with this key; half of a sign-in, too, which must not become a session afterwards. */
export async function endSessionsOf(
  staffId: string,
  exceptKey: string | null,
  on?: Reader,
): Promise<void> {
  await dropPendingOf(staffId, on);
  const exceptDigest = exceptKey === null ? undefined : digest(exceptKey);
  await closeSessionsOf({ staffId, exceptDigest, at: now() }, on);
}

/** Whose session this was, as long as it is remembered; a key that never opened one is nobody's. */
export async function ownerOf(key: string): Promise<string | null> {
  return (await findSession(digest(key)))?.staffId ?? null;
}

/** In the same way, of which submission a receipt was shown, be it that the session has ended meanwhile. */
export async function shownLately(key: string): Promise<string | null> {
  return (await findSession(digest(key)))?.submissionId ?? null;
}

/** Ends a session. That of an officer is written down; a reporter's comings and goings are nobody's business. */
export async function endSession(key: string): Promise<void> {
  const ended = await dropSession(digest(key));
  if (!ended?.staffId || ended.expiresAt <= now()) return;
  await record({ action: "sign-out", by: ended.staffId, matterId: null, about: {} });
}
