import type { Circumstances } from "#app/domain/matter/act.ts";
import { type Action, recordOf } from "#app/domain/matter/action.ts";
import { waitingOf } from "#app/domain/matter/anew.ts";
import { blocked } from "#app/domain/matter/blocked.ts";
import type { Deciders } from "#app/domain/matter/deciders.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { isOutdated, proposalOf } from "#app/domain/matter/proposal-of.ts";
import type { Reason } from "#app/domain/matter/reasons.ts";
import type { Typed } from "#app/domain/matter/record/field.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { namedDeciders } from "#app/shell/matter/proposals/named-deciders.server.ts";
import type { ProposalLine } from "#db/queries/matter/proposals.server.ts";

/** Whose word it needs, and what was written when it was proposed before and came to nothing. */
export type ApprovalBefore = { readonly deciders: Deciders; readonly earlier: Typed | null };

/** Null for what one person does alone. */
export async function approvalBefore(
  officer: Officer,
  action: Action,
  matter: Matter,
  proposals: readonly ProposalLine[],
): Promise<ApprovalBefore | null> {
  const { approval } = recordOf(action);
  if (!approval) return null;
  const { unitId, escalatedTo } = matter;
  const deciders = (await namedDeciders(officer))({
    ...{ action: approval, unitId: escalatedTo ?? unitId, digest: "", ended: null },
    ...{ proposedBy: officer.id, reviewedBy: null },
  });
  const last = proposals.find((one) => one.action === approval);
  const ended = last && proposalOf(last, matter).ended;
  const isOver = ended === "returned" || ended === "withdrawn";
  const isOld = last !== undefined && ended === null && isOutdated(last, matter);
  return { deciders, earlier: last && (isOver || isOld) ? asTyped(last.content) : null };
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
