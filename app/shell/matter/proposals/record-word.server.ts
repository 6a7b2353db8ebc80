import type { ProposalEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { auditOf } from "#app/shell/audit/audit-of.ts";
import type { Transaction } from "#db/client.server.ts";
import { appendAudit } from "#db/stores/audit/audit-store.server.ts";
import { recordEvents } from "#db/stores/matter/matter-store.server.ts";

/** A word that leaves the matter as it is: what was proposed rests on the same version as before, and so do the forms of others. */
export async function recordWord(
  tx: Transaction,
  { id, version }: Matter,
  event: ProposalEvent,
): Promise<void> {
  const recorded = await recordEvents(tx, id, [event], version);
  await appendAudit(tx, ...recorded.map(auditOf));
}
