import { broken } from "#app/domain/audit/checkpoint.ts";
import { newestCheckpoint } from "#app/shell/audit/checkpoint-file.server.ts";
import { minutesFromNow } from "#app/shell/clock.server.ts";
import { findPlaces } from "#db/queries/audit/audit-heads.server.ts";

/** Policy: a checkpoint is due every minute; five without one is no longer a slow machine. */
const LATE_MINUTES = 5;

/** How the log stands to its newest checkpoint: it goes on from it, or chains of it were cut or rewritten. */
export async function logStanding() {
  const newest = await newestCheckpoint();
  if (!newest) return null;
  const { at, root, size, heads } = newest;
  const lost = broken(heads, await findPlaces(heads)).map(({ chain }) => chain);
  return { at, root, size, lost, isLate: new Date(at) < minutesFromNow(-LATE_MINUTES) };
}

export type LogStanding = Awaited<ReturnType<typeof logStanding>>;
