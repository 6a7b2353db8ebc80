import { and, asc, eq, gt, inArray, ne, sql } from "drizzle-orm";
import { v4 as uuidv4 } from "uuid";
import type { Letter } from "#app/domain/letters/letter.ts";
import { env } from "#app/env.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { calendarNotices, clockChanges, lettersOfNotices } from "#db/schema/calendar.ts";
import { matterOf } from "#db/schema/joins.ts";
import { letters } from "#db/schema/letters.ts";
import { matters } from "#db/schema/matters.ts";

const bureauId = env.BUREAU_ID;

/** Owes everybody whose date a notice moved their letters; the worker writes them, a few hundred at a time. */
export async function oweMoveLetters(tx: Transaction, noticeId: string): Promise<void> {
  await tx.insert(lettersOfNotices).values({ bureauId, noticeId });
}

/** A notice whose letters are not all written, kept for this transaction; nobody waits for one that is taken. */
export async function takeUnwritten(tx: Transaction) {
  const [taken] = await tx
    .select({
      noticeId: lettersOfNotices.noticeId,
      through: lettersOfNotices.through,
      year: calendarNotices.year,
      publishedOn: calendarNotices.publishedOn,
    })
    .from(lettersOfNotices)
    .innerJoin(
      calendarNotices,
      and(
        eq(calendarNotices.bureauId, lettersOfNotices.bureauId),
        eq(calendarNotices.id, lettersOfNotices.noticeId),
      ),
    )
    .where(and(eq(lettersOfNotices.bureauId, bureauId), eq(lettersOfNotices.written, false)))
    .orderBy(asc(lettersOfNotices.noticeId))
    .limit(1)
    .for("update", { of: lettersOfNotices, skipLocked: true });
  return taken;
}

type Unwritten = NonNullable<Awaited<ReturnType<typeof takeUnwritten>>>;

/** The moved dates of the next so many matters. A clock that stands still tells nobody: its day will move again. */
export function nextMoves(tx: Transaction, { noticeId, through }: Unwritten, most: number) {
  const moved = and(
    eq(clockChanges.bureauId, bureauId),
    eq(clockChanges.noticeId, noticeId),
    eq(clockChanges.paused, false),
    ne(clockChanges.oldLegal, clockChanges.newLegal),
  );
  const next = tx
    .selectDistinct({ id: clockChanges.matterId })
    .from(clockChanges)
    .where(and(moved, through ? gt(clockChanges.matterId, through) : undefined))
    .orderBy(asc(clockChanges.matterId))
    .limit(most);
  return tx
    .select({
      matterId: clockChanges.matterId,
      number: matters.number,
      hasUnit: sql<boolean>`${matters.unitId} is not null`,
      clock: clockChanges.clock,
      before: clockChanges.oldLegal,
      after: clockChanges.newLegal,
    })
    .from(clockChanges)
    .innerJoin(matters, matterOf(clockChanges))
    .where(and(moved, inArray(clockChanges.matterId, next)))
    .orderBy(asc(clockChanges.matterId));
}

type Owed = { readonly matterId: string; readonly letter: Letter };

/** Writes letters and how far that was, or that nothing is left to write. */
export async function writeMoveLetters(
  tx: Transaction,
  noticeId: string,
  owed: readonly Owed[],
  through: string | null,
): Promise<void> {
  if (owed.length > 0) {
    const rows = owed.map(({ matterId, letter }) => ({
      ...letter,
      bureauId,
      matterId,
      id: uuidv4(),
    }));
    await tx.insert(letters).values(rows);
  }
  await tx
    .update(lettersOfNotices)
    .set(through === null ? { written: true } : { through })
    .where(and(eq(lettersOfNotices.bureauId, bureauId), eq(lettersOfNotices.noticeId, noticeId)));
}
