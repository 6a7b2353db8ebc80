import { desc } from "drizzle-orm";
import type { Officer } from "#app/domain/staff/roles.ts";
import { readAs } from "#db/client.server.ts";
import { knownNumber } from "#db/queries/matter/known-number.server.ts";
import { onlyFor } from "#db/queries/matter/visible.server.ts";
import { retentionHolds } from "#db/schema/retention.ts";

const MOST_LISTED = 200;

export type HoldLine = Awaited<ReturnType<typeof findHolds>>[number];

/** What is held beyond its time, newest first, as far as these matters exist for the viewer. */
export const findHolds = (viewer: Officer) =>
  readAs(viewer, (tx) =>
    tx
      .select({
        id: retentionHolds.id,
        matterId: retentionHolds.matterId,
        number: knownNumber(retentionHolds.bureauId, retentionHolds.matterId),
        ground: retentionHolds.ground,
        placedOn: retentionHolds.placedOn,
        liftedOn: retentionHolds.liftedOn,
      })
      .from(retentionHolds)
      .where(onlyFor("request-unsealing", viewer))
      .orderBy(desc(retentionHolds.placedOn))
      .limit(MOST_LISTED),
  );
