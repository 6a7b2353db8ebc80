import type { Proposable } from "#app/domain/matter/approvals.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { Proposal } from "#app/domain/matter/proposal.ts";

/** A proposal as it is kept: who had which word, and on which version of the matter it rests. */
export type KeptProposal = {
  readonly action: Proposable;
  readonly content: Readonly<Record<string, unknown>>;
  readonly digest: string;
  readonly matterVersion: number;
  readonly proposedBy: string;
  readonly reviewedBy: string | null;
  readonly approvedBy: string | null;
  readonly returnedBy: string | null;
  readonly withdrawnAt: object | null;
};

type Lies = Pick<Matter, "unitId" | "escalatedTo" | "version">;

/** As the rules ask of it: decided where the matter lies now, by the unit above where that one decides instead. */
export const proposalOf = (kept: KeptProposal, { unitId, escalatedTo }: Lies): Proposal => ({
  action: kept.action,
  unitId: escalatedTo ?? unitId,
  digest: kept.digest,
  proposedBy: kept.proposedBy,
  partner: partnerIn(kept),
  reviewedBy: kept.reviewedBy,
  ended: endOf(kept),
});

/** The other one of two who proposed it together, by what is written in the form. */
export function partnerIn({ content }: Pick<KeptProposal, "content">): string | null {
  const [partner] = [content["partner"]].flat();
  return typeof partner === "string" ? partner : null;
}

const endOf = ({ approvedBy, returnedBy, withdrawnAt }: KeptProposal): Proposal["ended"] => {
  if (approvedBy !== null) return "approved";
  if (returnedBy !== null) return "returned";
  return withdrawnAt === null ? null : "withdrawn";
};

/** Whether something has happened to the matter since: what was proposed rests on what is no longer so. */
export const isOutdated = ({ matterVersion }: KeptProposal, { version }: Lies): boolean =>
  matterVersion !== version;
