import { and, eq, gte, inArray } from "drizzle-orm";
import { ALARMS } from "#app/domain/audit/audit-entry.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { env } from "#app/env.server.ts";
import { readAs } from "#db/client.server.ts";
import { onlyFor } from "#db/queries/matter/visible.server.ts";
import { auditEntries } from "#db/schema/audit.ts";

/** How often something rang since then. */
export const countAlarms = (viewer: Officer, since: Date): Promise<number> =>
  readAs(viewer, (tx) =>
    tx.$count(
      auditEntries,
      and(
        onlyFor("see-audit", viewer),
        eq(auditEntries.bureauId, env.BUREAU_ID),
        inArray(auditEntries.action, [...ALARMS]),
        gte(auditEntries.at, since.toISOString()),
      ),
    ),
  );
