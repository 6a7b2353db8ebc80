import { and, asc, eq, ne, or } from "drizzle-orm";
import type { Officer } from "#app/domain/staff/roles.ts";
import { env } from "#app/env.server.ts";
import { readAs } from "#db/client.server.ts";
import { onlyFor } from "#db/queries/matter/visible.server.ts";
import { clockChanges } from "#db/schema/calendar.ts";
import { knownMatters } from "#db/schema/views.ts";

export const MOVES_A_PAGE = 100;

/** The dates that a notice moved, by register number; and how many it only made firm. */
export async function findChanges(viewer: Officer, noticeId: string, page: number) {
  const ofNotice = and(
    onlyFor("see-calendar", viewer),
    eq(clockChanges.bureauId, env.BUREAU_ID),
    eq(clockChanges.noticeId, noticeId),
  );
  const moved = and(
    ofNotice,
    or(
      ne(clockChanges.oldLegal, clockChanges.newLegal),
      ne(clockChanges.oldStrict, clockChanges.newStrict),
    ),
  );
  const ofMatter = eq(knownMatters.id, clockChanges.matterId);
  return readAs(viewer, async (tx) => {
    const movedCount = await tx.$count(clockChanges, moved);
    const allCount = await tx.$count(clockChanges, ofNotice);
    const rows = await tx
      .select({
        number: knownMatters.number,
        clock: clockChanges.clock,
        before: clockChanges.oldLegal,
        after: clockChanges.newLegal,
      })
      .from(clockChanges)
      .innerJoin(knownMatters, ofMatter)
      .where(moved)
      .orderBy(asc(knownMatters.number), asc(clockChanges.clock))
      .limit(MOVES_A_PAGE)
      .offset((page - 1) * MOVES_A_PAGE);
    return { moved: movedCount, madeFirm: allCount - movedCount, rows };
  });
}
