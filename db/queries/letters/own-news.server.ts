import { and, desc, eq, sql } from "drizzle-orm";
import type { Bilingual } from "#app/domain/law/provision.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { env } from "#app/env.server.ts";
import { readAs, type Transaction } from "#db/client.server.ts";
import { letters } from "#db/schema/letters.ts";
import { matters } from "#db/schema/matters.ts";
import { proposals } from "#db/schema/proposals.ts";
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
      title: sql<Bilingual | null>`case when ${letters.id} is not null then jsonb_build_object(
        'zh', ${letters.words} -> 'zh' ->> 'title', 'en', ${letters.words} -> 'en' ->> 'title') end`,
      proposed: proposals.action,
      knownAt: staffNews.knownAt,
    })
    .from(staffNews)
    .leftJoin(
      matters,
      and(eq(matters.bureauId, staffNews.bureauId), eq(matters.id, staffNews.matterId)),
    )
    .leftJoin(
      letters,
      and(eq(letters.bureauId, staffNews.bureauId), eq(letters.id, staffNews.about)),
    )
    .leftJoin(
      proposals,
      and(eq(proposals.bureauId, staffNews.bureauId), eq(proposals.id, staffNews.about)),
    )
    .where(and(eq(staffNews.bureauId, env.BUREAU_ID), eq(staffNews.reader, reader)))
    .orderBy(desc(staffNews.knownAt))
    .limit(MOST);
