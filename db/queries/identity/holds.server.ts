import { and, desc, eq, sql } from "drizzle-orm";
import type { Day } from "#app/domain/calendar/day.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { env } from "#app/env.server.ts";
import { readAs, type Transaction } from "#db/client.server.ts";
import { knownNumber } from "#db/queries/matter/known-number.server.ts";
import { onlyFor } from "#db/queries/matter/visible.server.ts";
import { retentionHolds } from "#db/schema/retention.ts";

const HOLDS_A_PAGE = 100;

/** The last hold of the page before. */
export type HoldPlace = { readonly placedOn: Day; readonly id: string };
export type HoldLine = Awaited<ReturnType<typeof readHolds>>[number];

/** One page of what is held beyond its time, the newest first, as far as these matters exist for the viewer; and what follows. */
export const findHolds = (viewer: Officer, after: HoldPlace | null) =>
  readAs(viewer, async (tx) => {
    const { placedOn, id } = retentionHolds;
    const further = after
      ? sql`(${placedOn}, ${id}) < (${after.placedOn}, ${after.id})`
      : undefined;
    const found = await readHolds(tx, and(onlyFor("request-unsealing", viewer), further));
    const holds = found.slice(0, HOLDS_A_PAGE);
    const last = holds.at(-1);
    return { holds, next: last && found.length > HOLDS_A_PAGE ? last : null };
  });

/** One hold, as far as its matter exists for the viewer. */
export const findHold = (viewer: Officer, id: string): Promise<HoldLine | null> =>
  readAs(viewer, async (tx) => {
    const isIt = and(onlyFor("request-unsealing", viewer), eq(retentionHolds.id, id));
    const [hold] = await readHolds(tx, isIt);
    return hold ?? null;
  });

const readHolds = (tx: Transaction, wanted: ReturnType<typeof and>) =>
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
    .where(and(eq(retentionHolds.bureauId, env.BUREAU_ID), wanted))
    .orderBy(desc(retentionHolds.placedOn), desc(retentionHolds.id))
    .limit(HOLDS_A_PAGE + 1);
