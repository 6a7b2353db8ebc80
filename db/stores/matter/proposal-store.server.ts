import { and, asc, eq, isNull, sql } from "drizzle-orm";
import type { Proposable } from "#app/domain/matter/approvals.ts";
import type { Opinion } from "#app/domain/matter/collective.ts";
import { env } from "#app/env.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { proposalOpinions, proposals } from "#db/schema/proposals.ts";

const bureauId = env.BUREAU_ID;
const isProposal = (id: string) => and(eq(proposals.bureauId, bureauId), eq(proposals.id, id));

export type ProposalRow = typeof proposals.$inferSelect;
type NewProposal = Pick<
  ProposalRow,
  "id" | "matterId" | "action" | "content" | "matterVersion" | "proposedBy"
>;

/** What waits of this kind on a matter, which the caller holds: there is never more than one. */
export async function findOpenProposal(tx: Transaction, matterId: string, action: Proposable) {
  const [row] = await tx
    .select()
    .from(proposals)
    .where(
      and(
        eq(proposals.bureauId, bureauId),
        eq(proposals.matterId, matterId),
        eq(proposals.action, action),
        isNull(proposals.approvedBy),
        isNull(proposals.returnedBy),
        isNull(proposals.withdrawnAt),
      ),
    );
  return row ?? null;
}

/** A proposal about this matter, for this transaction alone. */
export async function lockProposal(tx: Transaction, matterId: string, id: string) {
  const [row] = await tx
    .select()
    .from(proposals)
    .where(and(isProposal(id), eq(proposals.matterId, matterId)))
    .for("update");
  return row ?? null;
}

export async function insertProposal(tx: Transaction, row: NewProposal): Promise<void> {
  await tx.insert(proposals).values({ ...row, bureauId });
}

export async function saveReview(tx: Transaction, { id, digest }: ProposalRow, by: string) {
  const set = { reviewedBy: by, reviewedAt: sql`now()`, reviewedDigest: digest };
  await tx.update(proposals).set(set).where(isProposal(id));
}

export async function saveApproval(tx: Transaction, { id, digest }: ProposalRow, by: string) {
  const set = { approvedBy: by, approvedAt: sql`now()`, approvedDigest: digest };
  await tx.update(proposals).set(set).where(isProposal(id));
}

export async function saveReturn(
  tx: Transaction,
  { id }: Pick<ProposalRow, "id">,
  by: string,
  reason: string,
) {
  const set = { returnedBy: by, returnedAt: sql`now()`, reason };
  await tx.update(proposals).set(set).where(isProposal(id));
}

export async function saveWithdrawal(tx: Transaction, { id }: Pick<ProposalRow, "id">) {
  await tx.update(proposals).set({ withdrawnAt: sql`now()` }).where(isProposal(id));
}

/** What those who lead have said so far, in the order in which they said it. */
export const findOpinions = (tx: Transaction, proposalId: string): Promise<readonly Opinion[]> =>
  tx
    .select({ by: proposalOpinions.staffId, agrees: proposalOpinions.agrees })
    .from(proposalOpinions)
    .where(
      and(eq(proposalOpinions.bureauId, bureauId), eq(proposalOpinions.proposalId, proposalId)),
    )
    .orderBy(asc(proposalOpinions.givenAt));

type Said = { readonly by: string; readonly agrees: boolean; readonly opinion: string };

export async function insertOpinion(
  tx: Transaction,
  { id, digest }: ProposalRow,
  { by, agrees, opinion }: Said,
): Promise<void> {
  const row = { bureauId, proposalId: id, staffId: by, agrees, opinion, digest };
  await tx.insert(proposalOpinions).values(row);
}
