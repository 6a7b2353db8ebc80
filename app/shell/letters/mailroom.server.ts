import { mailPlace } from "#app/shell/content/sealed-reporter.server.ts";
import { mailroomKey } from "#app/shell/crypto/keys.server.ts";
import { readShard } from "#app/shell/crypto/shards.server.ts";
import { openTwice } from "#app/shell/crypto/two-locks.server.ts";

/** Where a letter goes, or null once the submission has been erased. Only the mailroom opens, and only to address a letter. */
export async function openMailAddress(
  submissionId: string,
  sealed: Uint8Array,
): Promise<string | null> {
  const shard = await readShard(submissionId);
  return shard && openTwice(mailroomKey(), shard, sealed, mailPlace(submissionId));
}
