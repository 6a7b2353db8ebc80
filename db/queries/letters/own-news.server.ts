import { and, desc, eq } from "drizzle-orm";
import type { Officer } from "#app/domain/staff/roles.ts";
import { env } from "#app/env.server.ts";
import { readAs, type Transaction } from "#db/client.server.ts";
import { matters } from "#db/schema/matters.ts";
import { staffNews } from "#db/schema/staff-news.ts";

/** A page of it; who has more finds the rest in their lists. */
const MOST = 100;

/** What this officer, or their unit's box, is told of, newest first; of matters that they may still see. */
export const findOwnNews = (viewer: Officer) =>
  readAs(viewer, async (tx) => {
    const own = await newestOf(tx, viewer.id);
    const units = viewer.unitId === null ? [] : await newestOf(tx, viewer.unitId);
    return [...own, ...units]
      .filter(({ matterId, number }) => matterId === null || number !== null)
      .toSorted((one, other) => other.knownAt.getTime() - one.knownAt.getTime())
      .slice(0, MOST)
      .map(({ knownAt, ...told }) => told);
  });

/** Each from an index of its own. */
const newestOf = (tx: Transaction, reader: string) =>
  tx
    .select({
      kind: staffNews.kind,
      day: staffNews.day,
      matterId: staffNews.matterId,
      number: matters.number,
      knownAt: staffNews.knownAt,
    })
    .from(staffNews)
    .leftJoin(
      matters,
      and(eq(matters.bureauId, staffNews.bureauId), eq(matters.id, staffNews.matterId)),
    )
    .where(and(eq(staffNews.bureauId, env.BUREAU_ID), eq(staffNews.reader, reader)))
    .orderBy(desc(staffNews.knownAt))
    .limit(MOST);
