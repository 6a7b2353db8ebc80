import { dropExpiredDrafts } from "#db/stores/draft-store.server.ts";
import { dropExpiredFormKeys } from "#db/stores/form-key-store.server.ts";
import { dropExpiredSessions } from "#db/stores/session-store.server.ts";

/** Drafts nobody came back for, sessions that have ended and forms posted long ago are gone for good. */
export async function forgetExpired(): Promise<void> {
  await dropExpiredDrafts();
  await dropExpiredSessions();
  await dropExpiredFormKeys();
}
