import { and, asc, eq } from "drizzle-orm";
import { chosenWay } from "#app/domain/payout/chosen-way.ts";
import type { Way } from "#app/domain/payout/payout.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { readAs } from "#db/client.server.ts";
import { reached } from "#db/queries/matter/visible.server.ts";
import { rewardPayees } from "#db/schema/contacts.ts";
import { matterOf } from "#db/schema/joins.ts";
import { matters } from "#db/schema/matters.ts";

/** How a reward is to be paid, as it was chosen last; nothing of the account. */
export const findChosenWay = async (viewer: Officer, matterId: string): Promise<Way> =>
  chosenWay(
    await readAs(viewer, (tx) =>
      tx
        .select({ version: rewardPayees.version, method: rewardPayees.method })
        .from(rewardPayees)
        .innerJoin(matters, matterOf(rewardPayees))
        .where(and(reached(viewer, "see-payments"), eq(rewardPayees.matterId, matterId))),
    ),
  );

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
