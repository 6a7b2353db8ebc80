import { and, asc, eq } from "drizzle-orm";
import type { Officer } from "#app/domain/staff/roles.ts";
import { readAs } from "#db/client.server.ts";
import { reached } from "#db/queries/matter/visible.server.ts";
import { rewardPayees } from "#db/schema/contacts.ts";
import { matterOf } from "#db/schema/joins.ts";
import { matters } from "#db/schema/matters.ts";

/** Who is to be paid a reward, as finance sees it, accounts still sealed; nothing for anybody else. */
export const findSealedPayees = (viewer: Officer, matterId: string) =>
  readAs(viewer, (tx) =>
    tx
      .select({
        matterId: rewardPayees.matterId,
        submissionId: rewardPayees.submissionId,
        version: rewardPayees.version,
        way: rewardPayees.way,
        method: rewardPayees.method,
        sharer: rewardPayees.sharer,
        share: rewardPayees.share,
        sealed: rewardPayees.sealed,
        setOn: rewardPayees.setOn,
        effectiveOn: rewardPayees.effectiveOn,
        stoppedOn: rewardPayees.stoppedOn,
      })
      .from(rewardPayees)
      .innerJoin(matters, matterOf(rewardPayees))
      .where(and(reached(viewer, "see-payments"), eq(rewardPayees.matterId, matterId)))
      .orderBy(asc(rewardPayees.version)),
  );
