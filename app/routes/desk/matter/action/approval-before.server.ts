import type { Circumstances } from "#app/domain/matter/act.ts";
import { type Action, recordOf } from "#app/domain/matter/action.ts";
import { waitingOf } from "#app/domain/matter/anew.ts";
import { blocked } from "#app/domain/matter/blocked.ts";
import type { Deciders } from "#app/domain/matter/deciders.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { Proposal } from "#app/domain/matter/proposal.ts";
import { isOutdated, proposalOf } from "#app/domain/matter/proposal-of.ts";
import type { Reason } from "#app/domain/matter/reasons.ts";
import type { Typed } from "#app/domain/matter/record/field.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import type { ProposalLine } from "#db/queries/matter/proposals.server.ts";

/** Whose word it needs, and what was written when it was proposed before and came to nothing. */
export type ApprovalBefore = { readonly deciders: Deciders; readonly earlier: Typed | null };

type Asked = {
  readonly officer: Officer;
  readonly matter: Matter;
  readonly proposals: readonly ProposalLine[];
};

/** Null for what one person does alone. */
export function approvalBefore(
  action: Action,
  { officer, matter, proposals }: Asked,
  decidersOf: (proposal: Proposal) => Deciders,
): ApprovalBefore | null {
  const { approval } = recordOf(action);
  if (!approval) return null;
  const { unitId, escalatedTo } = matter;
  const deciders = decidersOf({
    ...{ action: approval, unitId: escalatedTo ?? unitId, digest: "", ended: null },
    ...{ proposedBy: officer.id, reviewedBy: null },
  });
  const last = proposals.find((one) => one.action === approval);
  return { deciders, earlier: last && cameToNothing(last, matter) ? asTyped(last.content) : null };
}

function cameToNothing(line: ProposalLine, matter: Matter): boolean {
  const { ended } = proposalOf(line, matter);
  return ended === null ? isOutdated(line, matter) : ended !== "approved";
}

/** What stands in the way of doing or proposing it: also that the same waits already. */
export const notNow = (
  action: Action,
  matter: Matter,
  proposals: readonly ProposalLine[],
  at: Circumstances,
): readonly Reason[] =>
  waitingOf(matter, proposals).some((waiting) => waiting === recordOf(action).approval)
    ? ["proposed-already"]
    : blocked(action, matter, at);

/** A form as it was typed, as the register keeps it. */
export const asTyped = (content: ProposalLine["content"]): Typed =>
  Object.fromEntries(
    Object.entries(content).map(([name, said]) => [name, [said].flat().map(String)]),
  );
