import { and, eq } from "drizzle-orm";
import type { Officer } from "#app/domain/people/roles.ts";
import { db } from "#db/client.server.ts";
import { visibleTo } from "#db/queries/visible.server.ts";
import { evidence } from "#db/schema/intake.ts";
import { matters } from "#db/schema/matters.ts";

/** One file of a matter the viewer may see. */
export async function findEvidence(viewer: Officer, matterId: string, evidenceId: string) {
  const [row] = await db
    .select({
      position: evidence.position,
      mediaType: evidence.mediaType,
      content: evidence.content,
    })
    .from(evidence)
    .innerJoin(matters, eq(matters.submissionId, evidence.submissionId))
    .where(and(visibleTo(viewer), eq(matters.id, matterId), eq(evidence.id, evidenceId)));
  return row ?? null;
}
