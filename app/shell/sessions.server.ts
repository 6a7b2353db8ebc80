import { minutesFromNow } from "#app/shell/clock.server.ts";
import { digest, token } from "#app/shell/random.server.ts";
import { record } from "#app/shell/record.server.ts";
import {
  dropSession,
  findSession,
  insertSession,
  touchSession,
} from "#db/stores/session-store.server.ts";

/** Policy: an unattended screen closes by itself; nobody stays signed in over night. */
const IDLE_MINUTES = { staff: 30, reporter: 15 };
const MOST_MINUTES = { staff: 10 * 60, reporter: 60 };

type Whose = { readonly staffId: string } | { readonly submissionId: string };

/** Begins a session; what is returned goes into a cookie and is kept nowhere else. */
export async function beginSession(whose: Whose): Promise<string> {
  const key = token();
  const most = "staffId" in whose ? MOST_MINUTES.staff : MOST_MINUTES.reporter;
  await insertSession({
    digest: digest(key),
    staffId: null,
    submissionId: null,
    ...whose,
    seenAt: minutesFromNow(0),
    expiresAt: minutesFromNow(most),
  });
  return key;
}

/** Whose session this is, or null where it has ended or been idle too long. */
export async function sessionOf(key: string) {
  const session = await findSession(digest(key));
  if (!session) return null;
  const idle = session.staffId ? IDLE_MINUTES.staff : IDLE_MINUTES.reporter;
  const lapsed = session.seenAt < minutesFromNow(-idle) || session.expiresAt < minutesFromNow(0);
  if (lapsed) return null;
  if (session.seenAt < minutesFromNow(-1)) await touchSession(digest(key), minutesFromNow(0));
  return session;
}

/** Ends a session. That of an officer is written down; a reporter's comings and goings are nobody's business. */
export async function endSession(key: string): Promise<void> {
  const by = await dropSession(digest(key));
  if (by) await record({ action: "sign-out", by, matterId: null, about: {} });
}
