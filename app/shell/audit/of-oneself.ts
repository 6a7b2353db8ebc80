import type { AuditAction, AuditEntry } from "#app/domain/audit/audit-entry.ts";

/** What the log says where somebody changes how they themselves get in: that they did, and nothing they chose. */
export const ofOneself = (action: AuditAction, staffId: string): AuditEntry => ({
  action,
  by: staffId,
  matterId: null,
  about: { staff: staffId },
});
