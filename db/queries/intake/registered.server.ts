import { and, asc, eq } from "drizzle-orm";
import type { Officer } from "#app/domain/staff/roles.ts";
import { readAs } from "#db/client.server.ts";
import { onlyFor, visibleTo } from "#db/queries/matter/visible.server.ts";
import { matters } from "#db/schema/matters.ts";

/** What became of something taken down, as far as this officer may know of it: whoever is kept from it is told of none. */
export const findRegistered = (viewer: Officer, submissionId: string) =>
  readAs(viewer, (tx) =>
    tx
      .select({ id: matters.id, number: matters.number, kind: matters.kind })
      .from(matters)
      .where(
        and(
          eq(matters.submissionId, submissionId),
          onlyFor("see-matter", viewer),
          visibleTo(viewer),
        ),
      )
      .orderBy(asc(matters.kind)),
  );
