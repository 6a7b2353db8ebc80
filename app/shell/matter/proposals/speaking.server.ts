import { capacityOf, officeAwaited } from "#app/domain/matter/proposal.ts";
import { today } from "#app/shell/clock.server.ts";
import type { HeldProposal } from "#app/shell/matter/proposals/held-proposal.server.ts";
import type { AskedWord, WordReason } from "#app/shell/matter/proposals/word.ts";

/** Why a word does not count; empty where it was set down. */
export type Because = Promise<readonly WordReason[]>;

/** Who speaks, what they were shown, and on which day. */
export const saidBy = ({ officer, seen }: AskedWord) => ({ by: officer.id, seen, on: today() });

/** A proposal counts for the matter as it stood. */
export const changed = ({ isOutdated, proposal }: HeldProposal) =>
  isOutdated && proposal.ended === null ? (["matter-changed"] as const) : [];

/** Who acts and in what office, as the event says it. */
export function acting({ proposal, house }: HeldProposal, asked: AskedWord) {
  const { by, on } = saidBy(asked);
  const as = capacityOf(proposal, officeAwaited(proposal), { by, on }, house);
  return as ? { by, on, as } : { by, on };
}
