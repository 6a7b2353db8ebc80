import { forgetFailures } from "#app/shell/sign-in/throttle.server.ts";
import { dropExpiredDrafts } from "#db/stores/draft-store.server.ts";
import { dropExpiredFormKeys } from "#db/stores/form-key-store.server.ts";
import { dropExpiredSignIns } from "#db/stores/pending-sign-in-store.server.ts";
import { dropExpiredSessions } from "#db/stores/session-store.server.ts";

/** Drafts nobody came back for, sessions that have ended, sign-ins nobody finished, forms posted long ago: gone for good. */
export async function forgetExpired(): Promise<void> {
  await dropExpiredDrafts();
  await dropExpiredSessions();
  await dropExpiredSignIns();
  await forgetFailures();
  await dropExpiredFormKeys();
}
