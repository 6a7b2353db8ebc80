import { dropExpiredDrafts } from "#db/stores/draft-store.server.ts";
import { dropExpiredSessions } from "#db/stores/session-store.server.ts";

/** Drafts nobody came back for, and sessions that have ended, are gone for good. */
export async function forgetExpired(): Promise<void> {
  await dropExpiredDrafts();
  await dropExpiredSessions();
}
