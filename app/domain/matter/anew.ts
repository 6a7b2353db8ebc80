import { apply } from "#app/domain/matter/apply.ts";
import type { Proposable } from "#app/domain/matter/approvals.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { isOutdated, type KeptProposal, proposalOf } from "#app/domain/matter/proposal-of.ts";

/** The matter to who proposes anew: what rests on an earlier version of it is taken back with that. */
export const anew = (matter: Matter, proposals: readonly KeptProposal[]): Matter =>
  openOf(matter, proposals)
    .filter((kept) => isOutdated(kept, matter))
    .reduce(
      (before, { action: what, proposedBy: by }) =>
        apply(before, { type: "proposal-withdrawn", by, on: before.receivedOn, what }),
      matter,
    );

/** What waits for somebody's word as the matter stands: it is not proposed twice. */
export const waitingOf = (
  matter: Matter,
  proposals: readonly KeptProposal[],
): readonly Proposable[] =>
  openOf(matter, proposals)
    .filter((kept) => !isOutdated(kept, matter))
    .map(({ action }) => action);

const openOf = (matter: Matter, proposals: readonly KeptProposal[]) =>
  proposals.filter((kept) => proposalOf(kept, matter).ended === null);
