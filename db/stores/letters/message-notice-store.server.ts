import { and, eq, isNull } from "drizzle-orm";
import { type Audience, MESSAGE_NOTICE } from "#app/domain/letters/letter.ts";
import { env } from "#app/env.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { letters } from "#db/schema/letters.ts";

/** Whether word of a message waits to be sent: several in a row are worth one mail. */
export async function hasNoticeWaiting(
  tx: Transaction,
  matterId: string,
  audience: Audience,
): Promise<boolean> {
  const [waiting] = await tx
    .select({ id: letters.id })
    .from(letters)
    .where(
      and(
        eq(letters.bureauId, env.BUREAU_ID),
        eq(letters.matterId, matterId),
        eq(letters.name, MESSAGE_NOTICE),
        eq(letters.audience, audience),
        isNull(letters.sentAt),
        isNull(letters.givenUpAt),
      ),
    )
    .limit(1);
  return waiting !== undefined;
}
