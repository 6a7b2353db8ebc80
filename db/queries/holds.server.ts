import { desc, eq } from "drizzle-orm";
import type { Officer } from "#app/domain/people/roles.ts";
import { db } from "#db/client.server.ts";
import { reached } from "#db/queries/visible.server.ts";
import { matters } from "#db/schema/matters.ts";
import { retentionHolds } from "#db/schema/retention.ts";

const MOST_LISTED = 200;

export type HoldLine = Awaited<ReturnType<typeof findHolds>>[number];

/** What is held beyond its time, newest first, as far as these matters exist for the viewer. */
export const findHolds = (viewer: Officer) =>
  db
    .select({
      id: retentionHolds.id,
      matterId: retentionHolds.matterId,
      number: matters.number,
      ground: retentionHolds.ground,
      placedOn: retentionHolds.placedOn,
      liftedOn: retentionHolds.liftedOn,
    })
    .from(retentionHolds)
    .innerJoin(matters, eq(matters.id, retentionHolds.matterId))
    .where(reached(viewer, "request-unsealing"))
    .orderBy(desc(retentionHolds.placedOn))
    .limit(MOST_LISTED);
