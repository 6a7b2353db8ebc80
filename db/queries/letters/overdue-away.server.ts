import { and, eq, lt, ne } from "drizzle-orm";
import type { Day } from "#app/domain/calendar/day.ts";
import { env } from "#app/env.server.ts";
import { db } from "#db/client.server.ts";
import { matters } from "#db/schema/matters.ts";

/** The open matters for which something is away that was due back before this day, and since when it is. */
export const findOverdueAway = async (on: Day) => {
  const rows = await db
    .select({
      id: matters.id,
      awayUntil: matters.awayUntil,
      unitId: matters.unitId,
      escalatedTo: matters.escalatedTo,
      handlerId: matters.handlerId,
    })
    .from(matters)
    .where(
      and(
        eq(matters.bureauId, env.BUREAU_ID),
        ne(matters.stage, "archived"),
        lt(matters.awayUntil, on),
      ),
    );
  return rows.flatMap(({ awayUntil, ...matter }) =>
    awayUntil ? [{ ...matter, awayUntil, waitsForDecision: false }] : [],
  );
};
