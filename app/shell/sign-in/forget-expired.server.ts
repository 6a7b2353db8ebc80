import { closeEpisodes } from "#app/shell/sign-in/failure-episodes.server.ts";
import { forgetFailures } from "#app/shell/sign-in/throttle.server.ts";
import { dropOldLookingDays } from "#db/stores/audit/looks-by-day-store.server.ts";
import { dropExpiredDrafts } from "#db/stores/intake/draft-room-store.server.ts";
import { dropOldNews } from "#db/stores/letters/staff-news-store.server.ts";
import { dropExpiredFormKeys } from "#db/stores/sign-in/form-key-store.server.ts";
import { dropExpiredSignIns } from "#db/stores/sign-in/pending-sign-in-store.server.ts";
import { dropExpiredSessions } from "#db/stores/sign-in/session-store.server.ts";

/**
 * Drafts nobody came back for, sessions that have ended, sign-ins nobody finished, forms posted long ago, how much somebody
 * opened a quarter of a year ago: gone for good.
 * Each is a job of its own: one that fails holds up none of the others.
 */
export const FORGETTING = [
  dropExpiredDrafts,
  dropExpiredSessions,
  dropExpiredSignIns,
  forgetFailures,
  closeEpisodes,
  dropExpiredFormKeys,
  dropOldLookingDays,
  dropOldNews,
] as const;
