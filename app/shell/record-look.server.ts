import type { Look } from "#app/domain/audit/audit-entry.ts";
import type { Officer } from "#app/domain/people/roles.ts";
import { record } from "#app/shell/record.server.ts";

/**
 * Puts down that an officer looks at something. Awaited before the answer is sent: what cannot be put down is not
 * shown. The unit is the one they were in at that moment; they may have another tomorrow.
 */
export const recordLook = (officer: Officer, what: Look, matterId: string | null): Promise<void> =>
  record({
    action: "look",
    by: officer.id,
    role: officer.role,
    matterId,
    about: { what, unit: officer.unitId },
  });
