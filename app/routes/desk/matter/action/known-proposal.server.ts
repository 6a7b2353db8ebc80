import { APPROVALS, type Approval } from "#app/domain/matter/approvals.ts";
import { resultOf, whyNotGiveOpinion } from "#app/domain/matter/collective.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import {
  type Proposal,
  type ProposalReason,
  whyNotApprove,
  whyNotReturn,
  whyNotReview,
  whyNotWithdraw,
} from "#app/domain/matter/proposal.ts";
import { isOutdated, proposalOf } from "#app/domain/matter/proposal-of.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { today } from "#app/shell/clock.server.ts";
import { namedDeciders } from "#app/shell/matter/proposals/named-deciders.server.ts";
import { findOpinionsOf, type ProposalLine } from "#db/queries/matter/proposals.server.ts";
import { findHouse } from "#db/queries/staff/house.server.ts";

/** What this officer may say to it now. */
type OwnWord = "review" | "approve" | "return" | "withdraw" | "say";

export type KnownProposal = Awaited<ReturnType<typeof knownProposal>>;

/** A proposal as its page shows it: who could have which word, which is this officer's, and why none is. */
export async function knownProposal(officer: Officer, matter: Matter, line: ProposalLine) {
  const proposal = proposalOf(line, matter);
  const isOld = proposal.ended === null && isOutdated(line, matter);
  const opinions = await findOpinionsOf(officer, line.id);
  const asked = { by: officer.id, seen: line.digest, on: today() };
  const house = await findHouse(officer, today());
  const { review, approve }: Approval = APPROVALS[line.action];
  const isTogether = approve === "together";
  const result = isTogether ? resultOf(opinions) : null;
  const wordOn = (isReady: boolean, why: readonly string[]) =>
    isReady && !isOld && why.length === 0;
  const words: readonly (readonly [OwnWord, boolean])[] = [
    ["review", wordOn(review !== null, whyNotReview(proposal, asked, house))],
    ["say", wordOn(isTogether, whyNotGiveOpinion(proposal, opinions, asked, house))],
    ["approve", wordOn(!isTogether || result === "agreed", whyNotApprove(proposal, asked, house))],
    ["return", whyNotReturn(proposal, asked, house).length === 0],
    ["withdraw", whyNotWithdraw(proposal, officer.id).length === 0],
  ];
  return {
    line,
    action: line.action,
    proposal,
    isOld,
    opinions,
    deciders: (await namedDeciders(officer))(proposal),
    words: words.flatMap(([word, is]) => (is ? [word] : [])),
    because: whyNone(proposal, asked, house),
  };
}

/** Why nothing is theirs to say that waits for somebody's word. */
function whyNone(
  proposal: Proposal,
  asked: Parameters<typeof whyNotApprove>[1],
  house: Parameters<typeof whyNotApprove>[2],
): readonly ProposalReason[] {
  const waitsForReview = APPROVALS[proposal.action].review !== null && proposal.reviewedBy === null;
  return waitsForReview
    ? whyNotReview(proposal, asked, house)
    : whyNotApprove(proposal, asked, house);
}
