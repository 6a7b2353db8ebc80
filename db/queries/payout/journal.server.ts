import { and, asc, eq, lte, sql } from "drizzle-orm";
import type { KindTotal, Period } from "#app/domain/payout/journal.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { env } from "#app/env.server.ts";
import { readAs } from "#db/client.server.ts";
import { onlyFor } from "#db/queries/matter/visible.server.ts";
import { matterOf } from "#db/schema/joins.ts";
import { matters } from "#db/schema/matters.ts";
import { rewardJournal } from "#db/schema/payout/journal.ts";

const isTheirs = (viewer: Officer) =>
  and(eq(rewardJournal.bureauId, env.BUREAU_ID), onlyFor("see-payments", viewer));

const within = ({ from, until }: Period) =>
  sql`${rewardJournal.bookedOn} between ${from} and ${until}`;

const perKind = {
  kind: rewardJournal.kind,
  count: sql<number>`count(*)::integer`,
  sum: sql<number>`sum(${rewardJournal.sum})::bigint`.mapWith(Number),
};

type Journal = { readonly moved: readonly KindTotal[]; readonly untilThen: readonly KindTotal[] };

/** What moved within a period, kind by kind; and all that ever moved up to its last day, by which accounts are balanced. */
export const findJournal = (viewer: Officer, period: Period): Promise<Journal> =>
  readAs(viewer, async (tx) => ({
    moved: await tx
      .select(perKind)
      .from(rewardJournal)
      .where(and(isTheirs(viewer), within(period)))
      .groupBy(rewardJournal.kind),
    untilThen: await tx
      .select(perKind)
      .from(rewardJournal)
      .where(and(isTheirs(viewer), lte(rewardJournal.bookedOn, period.until)))
      .groupBy(rewardJournal.kind),
  }));

/** Entry by entry, in the order of their days. A reward that nobody claimed yet has no number for finance. */
export const findEntries = (viewer: Officer, period: Period) =>
  readAs(viewer, (tx) =>
    tx
      .select({
        seq: rewardJournal.seq,
        on: rewardJournal.bookedOn,
        kind: rewardJournal.kind,
        from: rewardJournal.fromAccount,
        to: rewardJournal.toAccount,
        sum: rewardJournal.sum,
        number: matters.number,
      })
      .from(rewardJournal)
      .leftJoin(matters, matterOf(rewardJournal))
      .where(and(isTheirs(viewer), within(period)))
      .orderBy(asc(rewardJournal.bookedOn), asc(rewardJournal.seq)),
  );
