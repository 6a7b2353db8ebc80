import { and, asc, count, eq, ne, or } from "drizzle-orm";
import type { Officer } from "#app/domain/people/roles.ts";
import { env } from "#app/env.server.ts";
import { db } from "#db/client.server.ts";
import { mayKnowOf } from "#db/queries/may-know-of.server.ts";
import { onlyFor } from "#db/queries/visible.server.ts";
import { clockChanges } from "#db/schema/calendar.ts";
import { matters } from "#db/schema/matters.ts";

export const MOVES_A_PAGE = 100;

/** The dates that a notice moved, by register number; and how many it only made firm. */
export async function findChanges(viewer: Officer, noticeId: string, page: number) {
  const ofNotice = and(
    onlyFor("see-calendar", viewer),
    eq(clockChanges.bureauId, env.BUREAU_ID),
    eq(clockChanges.noticeId, noticeId),
    mayKnowOf(viewer),
  );
  const moved = and(
    ofNotice,
    or(
      ne(clockChanges.oldLegal, clockChanges.newLegal),
      ne(clockChanges.oldStrict, clockChanges.newStrict),
    ),
  );
  const ofMatter = eq(matters.id, clockChanges.matterId);
  const [[all], [ofMoved], rows] = await Promise.all([
    db.select({ count: count() }).from(clockChanges).innerJoin(matters, ofMatter).where(ofNotice),
    db.select({ count: count() }).from(clockChanges).innerJoin(matters, ofMatter).where(moved),
    db
      .select({
        number: matters.number,
        clock: clockChanges.clock,
        before: clockChanges.oldLegal,
        after: clockChanges.newLegal,
      })
      .from(clockChanges)
      .innerJoin(matters, ofMatter)
      .where(moved)
      .orderBy(asc(matters.number), asc(clockChanges.clock))
      .limit(MOVES_A_PAGE)
      .offset((page - 1) * MOVES_A_PAGE),
  ]);
  const movedCount = ofMoved?.count ?? 0;
  return { moved: movedCount, madeFirm: (all?.count ?? 0) - movedCount, rows };
}
