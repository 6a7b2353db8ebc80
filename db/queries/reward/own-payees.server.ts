import { and, asc, eq, inArray } from "drizzle-orm";
import { env } from "#app/env.server.ts";
import { db } from "#db/client.server.ts";
import { rewardPayees } from "#db/schema/contacts.ts";

/** Who is to be paid the rewards of these matters, for whoever reported them: all but the account, which this login cannot read. */
export const findOwnPayees = (matterIds: readonly string[]) =>
  db
    .select({
      matterId: rewardPayees.matterId,
      submissionId: rewardPayees.submissionId,
      version: rewardPayees.version,
      way: rewardPayees.way,
      method: rewardPayees.method,
      sharer: rewardPayees.sharer,
      share: rewardPayees.share,
      tail: rewardPayees.tail,
      setOn: rewardPayees.setOn,
      effectiveOn: rewardPayees.effectiveOn,
      stoppedOn: rewardPayees.stoppedOn,
    })
    .from(rewardPayees)
    .where(
      and(eq(rewardPayees.bureauId, env.BUREAU_ID), inArray(rewardPayees.matterId, [...matterIds])),
    )
    .orderBy(asc(rewardPayees.matterId), asc(rewardPayees.version));
