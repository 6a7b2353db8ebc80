import { and, asc, eq, sql } from "drizzle-orm";
import type { Day } from "#app/domain/calendar/day.ts";
import { moves, type Recount } from "#app/domain/matter/clocks/recount.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { env } from "#app/env.server.ts";
import { readAs, type Transaction } from "#db/client.server.ts";
import { MOVES_A_PAGE } from "#db/queries/calendar/clock-changes.server.ts";
import { onlyFor } from "#db/queries/matter/visible.server.ts";
import { clocks } from "#db/schema/matters.ts";
import { asRows, isCountedSo } from "#db/schema/recounts.ts";
import { knownMatters } from "#db/schema/views.ts";

/** What publishing would do to which open matter, before it is done. */
export async function findExpectedMoves(
  viewer: Officer,
  recounts: readonly Recount[],
  page: number,
) {
  const moved = recounts.filter(moves);
  return readAs(viewer, async (tx) => {
    const movedCount = await countOf(tx, viewer, moved);
    const allCount = await countOf(tx, viewer, recounts);
    const rows = await tx
      .select({
        number: knownMatters.number,
        clock: clocks.name,
        before: clocks.dueLegal,
        after: sql<Day>`recount.new_legal`,
      })
      .from(clocks)
      .innerJoin(asRows(moved), isCountedSo)
      .innerJoin(
        knownMatters,
        and(eq(knownMatters.bureauId, clocks.bureauId), eq(knownMatters.id, clocks.matterId)),
      )
      .where(ours(viewer))
      .orderBy(asc(knownMatters.number), asc(clocks.name))
      .limit(MOVES_A_PAGE)
      .offset((page - 1) * MOVES_A_PAGE);
    return { moved: movedCount, madeFirm: allCount - movedCount, rows };
  });
}

async function countOf(
  tx: Transaction,
  viewer: Officer,
  recounts: readonly Recount[],
): Promise<number> {
  const [row] = await tx
    .select({ count: sql<string>`count(*)`.mapWith(Number) })
    .from(clocks)
    .innerJoin(asRows(recounts), isCountedSo)
    .where(ours(viewer));
  return row?.count ?? 0;
}

const ours = (viewer: Officer) =>
  and(onlyFor("publish-calendar", viewer), eq(clocks.bureauId, env.BUREAU_ID));
