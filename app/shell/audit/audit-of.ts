import type { AuditEntry } from "#app/domain/audit/audit-entry.ts";
import { canonicalDigest } from "#db/stores/audit/canonical.ts";
import type { RecordedEvent } from "#db/stores/matter/matter-store.server.ts";

/** What the log says of an event in the register: enough to notice that the event was changed, and nothing it said. */
export const auditOf = (recorded: RecordedEvent): AuditEntry => ({
  action: "matter-event",
  by: recorded.event.by,
  matterId: recorded.matterId,
  about: { type: recorded.type, seq: recorded.seq, digest: canonicalDigest(recorded) },
});
