import { asc, inArray, lt, sql } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { draftRooms, drafts } from "#db/schema/intake.ts";

/** How many drafts there may be, and how many bytes of text in them. */
export type TextBounds = { readonly drafts: number; readonly bytes: number };

/** So few at a time that a deletion ends long before the database's patience does, files and all. */
const AT_A_TIME = 5;

/** Notes how much a draft's text takes, and from which network it was last written. */
export async function noteRoom(digest: string, network: string): Promise<void> {
  const textBytes = sql`(select octet_length(d.sealed) from drafts d where d.digest = ${digest})`;
  await db
    .insert(draftRooms)
    .values({ draftDigest: digest, network, textBytes })
    .onConflictDoUpdate({ target: draftRooms.draftDigest, set: { network, textBytes } });
}

/**
 * Where there are more than `most`, of a network or of all, the drafts that were left untouched the longest go, a few at a
 * time; never the one just written.
 */
export async function shedDrafts(
  digest: string,
  network: string | null,
  most: TextBounds,
): Promise<void> {
  const among = network === null ? sql`true` : sql`r.network = ${network}`;
  await db.execute(sql`
    delete from drafts where digest in (
      select digest from (
        select d.digest, d.expires_at, row_number() over w as place, sum(r.text_bytes) over w as bytes
        from draft_rooms r join drafts d on d.digest = r.draft_digest where ${among}
        window w as (order by d.expires_at desc, d.digest rows unbounded preceding)
      ) counted
      where (place > ${most.drafts} or bytes > ${most.bytes}) and digest <> ${digest}
      order by expires_at limit ${AT_A_TIME})`);
}

/** Forgets what nobody came back for, a few at a time; one that cannot be forgotten holds up no other batch for long. */
export async function dropExpiredDrafts(): Promise<void> {
  for (let most = AT_A_TIME; ; ) {
    const dropped = await dropSome(most).catch((error: unknown) => {
      if (most === 1) throw error;
      return null;
    });
    if (dropped === null) most = 1;
    else if (dropped < most) return;
  }
}

async function dropSome(most: number): Promise<number> {
  const expired = db
    .select({ digest: drafts.digest })
    .from(drafts)
    .where(lt(drafts.expiresAt, sql`now()`))
    .orderBy(asc(drafts.expiresAt))
    .limit(most);
  const dropped = await db
    .delete(drafts)
    .where(inArray(drafts.digest, expired))
    .returning({ digest: drafts.digest });
  return dropped.length;
}
