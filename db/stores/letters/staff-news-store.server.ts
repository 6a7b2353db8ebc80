import { and, eq, isNull, lt, notExists, sql } from "drizzle-orm";
import { v4 as uuidv4 } from "uuid";
import type { Day } from "#app/domain/calendar/day.ts";
import type { StaffNewsKind } from "#app/domain/letters/staff-news.ts";
import { env } from "#app/env.server.ts";
import { db, inTransaction, type Reader } from "#db/client.server.ts";
import { staff, units } from "#db/schema/office.ts";
import { staffMails, staffNews } from "#db/schema/staff-news.ts";

const bureauId = env.BUREAU_ID;

export type News = Pick<typeof staffNews.$inferInsert, "reader" | "about" | "day" | "matterId"> & {
  readonly kind: StaffNewsKind;
};

/** Told once to each, however often it is found. */
export async function insertNews(news: readonly News[], on: Reader = db): Promise<void> {
  if (news.length === 0) return;
  await on
    .insert(staffNews)
    .values(news.map((one) => ({ ...one, bureauId })))
    .onConflictDoNothing();
}

/** Tells whoever has the next word on a proposal that it waits, and once more when its limit ends by this day. */
export async function tellOfProposals(until: Day): Promise<void> {
  await db.execute(sql`select tell_of_proposals(${until})`);
}

/** Whatever is no letter does not wait for an hour. */
const isUrgent = sql`(${staffNews.kind} <> 'letter')`;

type ReaderToTell = {
  readonly reader: string;
  readonly urgent: boolean;
  readonly oldest: Date;
  /** Null for a unit, which has chosen nothing. */
  readonly hours: readonly number[] | null;
};

/** Who has something that no mail tells of yet, and since when. Whoever has no address is not among them. */
export async function findReadersToTell(): Promise<readonly ReaderToTell[]> {
  const { rows } = await db.execute<Omit<ReaderToTell, "oldest"> & { oldest: string }>(sql`
    select r.reader, u.urgent, n.oldest, r.hours
      from (select id as reader, mail_hours as hours from ${staff}
             where bureau_id = ${bureauId} and active and mail <> ''
            union all select id, null from ${units} where bureau_id = ${bureauId} and mail <> '') r
     cross join (values (true), (false)) u (urgent)
     cross join lateral (select min(known_at) as oldest from ${staffNews} n
       where n.bureau_id = ${bureauId} and n.reader = r.reader and (n.kind <> 'letter') = u.urgent
         and n.mail_id is null) n
     where n.oldest is not null`);
  return rows.map(({ oldest, ...one }) => ({ ...one, oldest: new Date(oldest) }));
}

/** Puts what was known before this moment into one mail. Of two at the same time, the second finds nothing left. */
export function makeMail(reader: string, urgent: boolean, knownBefore: Date): Promise<void> {
  return inTransaction(async (tx) => {
    const waiting = and(
      eq(staffNews.bureauId, bureauId),
      eq(staffNews.reader, reader),
      isNull(staffNews.mailId),
      lt(staffNews.knownAt, knownBefore),
      sql`${isUrgent} = ${urgent}`,
    );
    const held = await tx
      .select({ about: staffNews.about })
      .from(staffNews)
      .where(waiting)
      .for("update");
    if (held.length === 0) return;
    const id = uuidv4();
    await tx.insert(staffMails).values({ bureauId, id, reader, urgent });
    await tx.update(staffNews).set({ mailId: id }).where(waiting);
  });
}

/** Policy: what was new a month ago is new no more. */
const KEPT = sql`make_interval(months => 1)`;

export async function dropOldNews(): Promise<void> {
  await db.delete(staffNews).where(lt(staffNews.knownAt, sql`now() - ${KEPT}`));
  await db.delete(staffMails).where(
    and(
      lt(staffMails.madeAt, sql`now() - ${KEPT}`),
      notExists(
        db
          .select({ about: staffNews.about })
          .from(staffNews)
          .where(
            and(eq(staffNews.bureauId, staffMails.bureauId), eq(staffNews.mailId, staffMails.id)),
          ),
      ),
    ),
  );
}
