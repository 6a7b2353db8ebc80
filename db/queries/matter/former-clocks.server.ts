import { and, desc, eq, isNotNull } from "drizzle-orm";
import type { Officer } from "#app/domain/staff/roles.ts";
import { readAs } from "#db/client.server.ts";
import { visibleTo } from "#db/queries/matter/visible.server.ts";
import { matterOf } from "#db/schema/joins.ts";
import { clocks, matters } from "#db/schema/matters.ts";

export type FormerClock = Awaited<ReturnType<typeof findFormerClocks>>[number];

/** Limits of a matter that were counted from another day once, or do not count any more: as they stood then, newest first. */
export function findFormerClocks(viewer: Officer, matterId: string) {
  return readAs(viewer, (tx) =>
    tx
      .select({
        name: clocks.name,
        run: clocks.run,
        start: clocks.startOn,
        due: clocks.dueLegal,
        stoppedOn: clocks.stoppedOn,
        enteredOn: clocks.enteredOn,
        supersededOn: clocks.supersededOn,
      })
      .from(clocks)
      .innerJoin(matters, matterOf(clocks))
      .where(and(visibleTo(viewer), eq(clocks.matterId, matterId), isNotNull(clocks.supersededOn)))
      .orderBy(desc(clocks.supersededOn), clocks.name, desc(clocks.run)),
  );
}
