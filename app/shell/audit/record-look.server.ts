import type { AuditEntry, Look } from "#app/domain/audit/audit-entry.ts";
import { compared } from "#app/domain/audit/compared.ts";
import { type Span, spansPassed } from "#app/domain/audit/many-looks.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { inTransaction } from "#db/client.server.ts";
import { appendAudit } from "#db/stores/audit/audit-store.server.ts";
import {
  countLook,
  type LookingDay,
  markLooksTold,
} from "#db/stores/audit/looks-by-day-store.server.ts";

/**
 * Awaited before the answer is sent: what cannot be put down is not shown. True where it made too many.
 */
export const recordLook = (
  { id, role, unitId }: Officer,
  what: Look,
  matterId: string | null,
  more: LookedFor = {},
): Promise<boolean> =>
  inTransaction(async (tx) => {
    const look: AuditEntry = {
      action: "look",
      by: id,
      role,
      matterId,
      about: { what, unit: unitId, ...more },
    };
    const day = matterId === null ? null : await countLook(tx, id, matterId);
    const spans = day ? spansPassed(day.opened, day.told, day.habits) : [];
    if (day && spans.length > 0) await markLooksTold(tx, id, day, spans);
    const alarms = day ? spans.map((span) => alarmOf({ id, role }, span, day)) : [];
    await appendAudit(tx, look, ...alarms);
    return alarms.length > 0;
  });

/** A purpose, where one had to be given; of what was searched for a keyed digest, and no word of it; a list that was drawn. */
export type LookedFor = { readonly purpose?: string } | { readonly words?: string } | DrawnList;

/** Its running number, for what, a digest of why, and how many rows it had that nobody is kept from. */
export type DrawnList = {
  readonly number: number;
  readonly purpose: string;
  readonly reason: string;
  readonly rows: number;
};

const alarmOf = (
  { id, role }: Pick<Officer, "id" | "role">,
  span: Span,
  { opened, habits }: LookingDay,
): AuditEntry => ({
  action: "alarm-many-matters",
  by: id,
  role,
  matterId: null,
  about: compared(span, opened, habits),
});
