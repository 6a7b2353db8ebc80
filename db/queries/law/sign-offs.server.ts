import { and, eq } from "drizzle-orm";
import type { Officer } from "#app/domain/staff/roles.ts";
import { env } from "#app/env.server.ts";
import { readAs } from "#db/client.server.ts";
import { onlyFor } from "#db/queries/matter/visible.server.ts";
import { provisionSignoffs } from "#db/schema/law.ts";
import { staff } from "#db/schema/office.ts";

export type SignOff = Awaited<ReturnType<typeof findSignOffs>>[number];

/** Who signed for which version of which rule, and what they had to say about it. */
export function findSignOffs(viewer: Officer) {
  return readAs(viewer, (tx) =>
    tx
      .select({
        provisionId: provisionSignoffs.provisionId,
        from: provisionSignoffs.versionFrom,
        signedBy: staff.displayName,
        signedOn: provisionSignoffs.signedOn,
        note: provisionSignoffs.note,
      })
      .from(provisionSignoffs)
      .innerJoin(staff, eq(staff.id, provisionSignoffs.signedBy))
      .where(and(onlyFor("see-law", viewer), eq(provisionSignoffs.bureauId, env.BUREAU_ID))),
  );
}
