import { type Deciders, decidersOf } from "#app/domain/matter/deciders.ts";
import type { Proposal } from "#app/domain/matter/proposal.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { today } from "#app/shell/clock.server.ts";
import { findHouse } from "#db/queries/staff/house.server.ts";
import { findNames } from "#db/queries/staff/names.server.ts";

/** Who could review and approve today, by name: asked once for all that an officer may propose. */
export async function namedDeciders(viewer: Officer): Promise<(proposal: Proposal) => Deciders> {
  const [house, names] = await Promise.all([findHouse(viewer, today()), findNames(viewer)]);
  const named = (ids: readonly string[]) => ids.map((id) => names.get(id) ?? "");
  return (proposal) => {
    const { review, approve, together } = decidersOf(proposal, today(), house);
    return { review: review && named(review), approve: named(approve), together };
  };
}
