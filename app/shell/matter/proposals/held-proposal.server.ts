import type { Matter } from "#app/domain/matter/matter.ts";
import type { Proposal } from "#app/domain/matter/proposal.ts";
import { isOutdated, proposalOf } from "#app/domain/matter/proposal-of.ts";
import type { House } from "#app/domain/staff/office.ts";
import { today } from "#app/shell/clock.server.ts";
import { heldFor } from "#app/shell/matter/held-for.server.ts";
import type { AskedWord } from "#app/shell/matter/proposals/word.ts";
import type { Transaction } from "#db/client.server.ts";
import { houseFrom } from "#db/queries/staff/house.server.ts";
import { lockProposal, type ProposalRow } from "#db/stores/matter/proposal-store.server.ts";

/** A proposal and its matter, held until the transaction ends, and who holds which office today. */
export type HeldProposal = {
  readonly matter: Matter;
  readonly row: ProposalRow;
  readonly proposal: Proposal;
  readonly isOutdated: boolean;
  readonly house: House;
};

/** Null where there is no such proposal, or its matter is kept from who asks by now. */
export async function heldProposal(
  tx: Transaction,
  { officer, matterId, proposalId }: AskedWord,
): Promise<HeldProposal | null> {
  const matter = await heldFor(tx, officer, matterId);
  const row = matter && (await lockProposal(tx, matterId, proposalId));
  if (!row) return null;
  const house = await houseFrom(today(), tx);
  const proposal = proposalOf(row, matter);
  return { matter, row, proposal, isOutdated: isOutdated(row, matter), house };
}
