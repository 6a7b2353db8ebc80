import { and, desc, eq, isNull, sql } from "drizzle-orm";
import type { Officer } from "#app/domain/staff/roles.ts";
import { env } from "#app/env.server.ts";
import { readAs } from "#db/client.server.ts";
import { onlyFor } from "#db/queries/matter/visible.server.ts";
import { LAST_SAID } from "#db/queries/publication/published.server.ts";
import { publicationChanges, publications } from "#db/schema/law.ts";
import { staff } from "#db/schema/office.ts";

/** What was counted, newest first, whether the public sees it, and what waits for a second person. */
export const findPublicationPage = (viewer: Officer) =>
  readAs(viewer, async (tx) => {
    const theirs = onlyFor("see-publication", viewer);
    const counted = await tx
      .select({ id: publications.id, figures: publications.figures, shown: LAST_SAID })
      .from(publications)
      .where(and(theirs, eq(publications.bureauId, env.BUREAU_ID), STANDS))
      .orderBy(desc(publications.fromYear), desc(publications.countedAt));
    const [waiting] = await tx
      .select({
        id: publicationChanges.id,
        shown: publicationChanges.shown,
        publicationId: publicationChanges.publicationId,
        askedBy: publicationChanges.askedBy,
        askedAt: publicationChanges.askedAt,
        asker: staff.displayName,
      })
      .from(publicationChanges)
      .innerJoin(staff, eq(staff.id, publicationChanges.askedBy))
      .where(
        and(
          theirs,
          eq(publicationChanges.bureauId, env.BUREAU_ID),
          isNull(publicationChanges.decidedBy),
        ),
      );
    return { counted, waiting: waiting ?? null };
  });

/** It was agreed to once, or is asked for; what was refused is counted anew. */
const STANDS = sql`exists (select from publication_changes c where c.bureau_id = ${publications.bureauId}
  and c.publication_id = ${publications.id} and (c.approved or c.decided_by is null))`;
