import { closeEpisodes } from "#app/shell/sign-in/failure-episodes.server.ts";
import { forgetFailures } from "#app/shell/sign-in/throttle.server.ts";
import { dropExpiredDrafts } from "#db/stores/intake/draft-store.server.ts";
import { dropExpiredFormKeys } from "#db/stores/sign-in/form-key-store.server.ts";
import { dropExpiredSignIns } from "#db/stores/sign-in/pending-sign-in-store.server.ts";
import { dropExpiredSessions } from "#db/stores/sign-in/session-store.server.ts";

/** Drafts nobody came back for, sessions that have ended, sign-ins nobody finished, forms posted long ago: gone for good. */
export async function forgetExpired(): Promise<void> {
  await dropExpiredDrafts();
  await dropExpiredSessions();
  await dropExpiredSignIns();
  await forgetFailures();
  await closeEpisodes();
  await dropExpiredFormKeys();
}
