import { and, asc, eq, sql } from "drizzle-orm";
import type { Day } from "#app/domain/calendar/day.ts";
import { moves, type Recount } from "#app/domain/matter/recount.ts";
import type { Officer } from "#app/domain/people/roles.ts";
import { env } from "#app/env.server.ts";
import { db } from "#db/client.server.ts";
import { MOVES_A_PAGE } from "#db/queries/clock-changes.server.ts";
import { mayKnowOf } from "#db/queries/may-know-of.server.ts";
import { onlyFor } from "#db/queries/visible.server.ts";
import { clocks, matters } from "#db/schema/matters.ts";
import { asRows, isCountedSo } from "#db/schema/recounts.ts";

/** What publishing would do to which open matter, before it is done. */
export async function findExpectedMoves(
  viewer: Officer,
  recounts: readonly Recount[],
  page: number,
) {
  const moved = recounts.filter(moves);
  const [movedCount, allCount] = await Promise.all([
    countOf(viewer, moved),
    countOf(viewer, recounts),
  ]);
  const rows = await db
    .select({
      number: matters.number,
      clock: clocks.name,
      before: clocks.dueLegal,
      after: sql<Day>`recount.new_legal`,
    })
    .from(clocks)
    .innerJoin(asRows(moved), isCountedSo)
    .innerJoin(matters, eq(matters.id, clocks.matterId))
    .where(ours(viewer))
    .orderBy(asc(matters.number), asc(clocks.name))
    .limit(MOVES_A_PAGE)
    .offset((page - 1) * MOVES_A_PAGE);
  return { moved: movedCount, madeFirm: allCount - movedCount, rows };
}

async function countOf(viewer: Officer, recounts: readonly Recount[]): Promise<number> {
  const [row] = await db
    .select({ count: sql<string>`count(*)`.mapWith(Number) })
    .from(clocks)
    .innerJoin(asRows(recounts), isCountedSo)
    .innerJoin(matters, eq(matters.id, clocks.matterId))
    .where(ours(viewer));
  return row?.count ?? 0;
}

const ours = (viewer: Officer) =>
  and(onlyFor("publish-calendar", viewer), eq(clocks.bureauId, env.BUREAU_ID), mayKnowOf(viewer));
