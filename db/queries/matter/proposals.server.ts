import { and, asc, desc, eq, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Officer } from "#app/domain/staff/roles.ts";
import { env } from "#app/env.server.ts";
import { readAs } from "#db/client.server.ts";
import { reached } from "#db/queries/matter/visible.server.ts";
import { matterOf } from "#db/schema/joins.ts";
import { matters } from "#db/schema/matters.ts";
import { staff } from "#db/schema/office.ts";
import { proposalOpinions, proposals } from "#db/schema/proposals.ts";

const maker = alias(staff, "maker");
const reviewer = alias(staff, "reviewer");
const approver = alias(staff, "approver");
const returner = alias(staff, "returner");

export type ProposalLine = Awaited<ReturnType<typeof findProposals>>[number];

/** What was proposed about a matter, the newest first, with who had which word. */
export const findProposals = (viewer: Officer, matterId: string, only?: SQL) =>
  readAs(viewer, (tx) =>
    tx
      .select({
        id: proposals.id,
        action: proposals.action,
        content: proposals.content,
        digest: proposals.digest,
        matterVersion: proposals.matterVersion,
        proposedBy: proposals.proposedBy,
        proposedAt: proposals.proposedAt,
        maker: maker.displayName,
        reviewedBy: proposals.reviewedBy,
        reviewedAt: proposals.reviewedAt,
        reviewer: reviewer.displayName,
        approvedBy: proposals.approvedBy,
        approvedAt: proposals.approvedAt,
        approver: approver.displayName,
        returnedBy: proposals.returnedBy,
        returnedAt: proposals.returnedAt,
        returner: returner.displayName,
        reason: proposals.reason,
        withdrawnAt: proposals.withdrawnAt,
      })
      .from(proposals)
      .innerJoin(matters, matterOf(proposals))
      .innerJoin(maker, eq(maker.id, proposals.proposedBy))
      .leftJoin(reviewer, eq(reviewer.id, proposals.reviewedBy))
      .leftJoin(approver, eq(approver.id, proposals.approvedBy))
      .leftJoin(returner, eq(returner.id, proposals.returnedBy))
      .where(
        and(
          reached(viewer, "see-proposal"),
          eq(proposals.bureauId, env.BUREAU_ID),
          eq(proposals.matterId, matterId),
          only,
        ),
      )
      .orderBy(desc(proposals.proposedAt), desc(proposals.id)),
  );

/** One of them; null where there is no such proposal about a matter that this officer may know of. */
export async function findProposal(viewer: Officer, matterId: string, id: string) {
  const [row] = await findProposals(viewer, matterId, eq(proposals.id, id));
  return row ?? null;
}

/** What those who lead have said, each by name, in the order in which they said it. */
export const findOpinionsOf = (viewer: Officer, proposalId: string) =>
  readAs(viewer, (tx) =>
    tx
      .select({
        by: proposalOpinions.staffId,
        name: staff.displayName,
        agrees: proposalOpinions.agrees,
        opinion: proposalOpinions.opinion,
        givenAt: proposalOpinions.givenAt,
      })
      .from(proposalOpinions)
      .innerJoin(staff, eq(staff.id, proposalOpinions.staffId))
      .where(
        and(
          eq(proposalOpinions.bureauId, env.BUREAU_ID),
          eq(proposalOpinions.proposalId, proposalId),
        ),
      )
      .orderBy(asc(proposalOpinions.givenAt)),
  );

/** How many proposals wait for the viewer's word: found among the open ones, which are few. */
export const countAwaited = (viewer: Officer): Promise<number> =>
  readAs(viewer, async (tx) => {
    const { rows } = await tx.execute<{ count: string }>(
      sql`select count(distinct matter_id) as count from awaited_proposals()`,
    );
    return Number(rows[0]?.count ?? 0);
  });
