import { broken, grown, leavesOf } from "#app/domain/audit/checkpoint.ts";
import { env } from "#app/env.server.ts";
import {
  fileOf,
  keepCheckpoint,
  newestCheckpoint,
} from "#app/shell/audit/checkpoint-file.server.ts";
import { merkleRoot } from "#app/shell/audit/merkle-root.server.ts";
import { dayOf, now } from "#app/shell/clock.server.ts";
import { findHeads, findPlaces } from "#db/queries/audit/audit-heads.server.ts";

/** Signs what the log is now, unless it does not go on from the checkpoint before: the old one stays, and the auditor hears. */
export async function makeCheckpoint(): Promise<void> {
  const before = await newestCheckpoint();
  if (before && broken(before.heads, await findPlaces(before.heads)).length > 0)
    throw new Error("The log does not go on from its newest checkpoint");

  const moment = now();
  const day = dayOf(moment);
  const heads = await findHeads();
  const isFirstOfDay = before?.file !== fileOf(day);
  await keepCheckpoint(
    {
      at: moment.toISOString(),
      bureau: env.BUREAU_ID,
      chains: isFirstOfDay ? heads : grown(before.heads, heads),
      root: merkleRoot(leavesOf(heads, moment.toISOString())),
      size: heads.reduce((sum, { seq }) => sum + seq, 0),
      previous: before?.digest ?? null,
    },
    day,
  );
}
