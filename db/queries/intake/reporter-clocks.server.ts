import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import { env } from "#app/env.server.ts";
import { db } from "#db/client.server.ts";
import { clocks, matters } from "#db/schema/matters.ts";

/** For the receipt page: what was registered, and the first date of each. */
export function firstClocks(submissionId: string) {
  return db
    .select({ kind: matters.kind, dueLegal: clocks.dueLegal })
    .from(matters)
    .innerJoin(clocks, and(eq(clocks.bureauId, matters.bureauId), eq(clocks.matterId, matters.id)))
    .where(
      and(
        eq(matters.bureauId, env.BUREAU_ID),
        eq(matters.submissionId, submissionId),
        isNull(clocks.supersededOn),
        inArray(clocks.name, ["acceptance", "verification"]),
      ),
    )
    .orderBy(asc(matters.kind));
}
