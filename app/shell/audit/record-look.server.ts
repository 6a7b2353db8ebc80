import type { AuditEntry, Look } from "#app/domain/audit/audit-entry.ts";
import { isTooMany, MOST_MATTERS, WITHIN_MINUTES } from "#app/domain/audit/many-looks.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { inTransaction } from "#db/client.server.ts";
import { appendAudit, findLatelyOpened } from "#db/stores/audit/audit-store.server.ts";

/** Awaited before the answer is sent: what cannot be put down is not shown. True at one matter too many for an hour. */
export const recordLook = (
  { id, role, unitId }: Officer,
  what: Look,
  matterId: string | null,
): Promise<boolean> =>
  inTransaction(async (tx) => {
    const look: AuditEntry = {
      action: "look",
      by: id,
      role,
      matterId,
      about: { what, unit: unitId },
    };
    const alarms =
      matterId !== null && isTooMany(await findLatelyOpened(tx, id, matterId, WITHIN_MINUTES));
    await appendAudit(tx, look, ...(alarms ? [alarmOf({ id, role })] : []));
    return alarms;
  });

const alarmOf = ({ id, role }: Pick<Officer, "id" | "role">): AuditEntry => ({
  action: "alarm-many-matters",
  by: id,
  role,
  matterId: null,
  about: { more: MOST_MATTERS, minutes: WITHIN_MINUTES },
});
