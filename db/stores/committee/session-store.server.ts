import { and, asc, eq, isNull, max, sql } from "drizzle-orm";
import { v7 as uuidv7 } from "uuid";
import type { Day } from "#app/domain/calendar/day.ts";
import type { Draw } from "#app/domain/committee/draw.ts";
import type { Seating } from "#app/domain/committee/seating.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { env } from "#app/env.server.ts";
import { db, type Reader, type Transaction } from "#db/client.server.ts";
import {
  committeeDraws,
  committeeItems,
  committeeSeats,
  committeeSessions,
} from "#db/schema/committee/sessions.ts";
import { matters } from "#db/schema/matters.ts";
import { bureaus } from "#db/schema/office.ts";

const bureauId = env.BUREAU_ID;
const isItem = (matterId: string) =>
  and(
    eq(committeeItems.bureauId, bureauId),
    eq(committeeItems.matterId, matterId),
    isNull(committeeItems.setAsideAt),
  );
const isUndecided = and(
  eq(matters.bureauId, bureauId),
  eq(matters.rewardEligible, true),
  sql`${matters.reward} ->> 'decidedOn' is null`,
);
const ofMatter = and(
  eq(committeeItems.bureauId, matters.bureauId),
  eq(committeeItems.matterId, matters.id),
  isNull(committeeItems.setAsideAt),
);

/** Rewards that were found eligible and lie on no agenda yet. */
export const findUncalled = (): Promise<readonly Matter[]> =>
  db
    .select({ matter: matters })
    .from(matters)
    .leftJoin(committeeItems, ofMatter)
    .where(and(isUndecided, isNull(committeeItems.matterId)))
    .then((rows) => rows.map(({ matter }) => matter));

/**
 * From which sum on, in fen, one of the three works for no part of the bureau. A bureau sets it for itself, having marked such
 * members; null, as it is before, needs none.
 */
export const findOutsideMemberFrom = (): Promise<number | null> =>
  db
    .select({ from: bureaus.outsideMemberFrom })
    .from(bureaus)
    .where(eq(bureaus.id, bureauId))
    .then(([bureau]) => bureau?.from ?? null);

/** Those on an agenda that are not decided. */
export const findOpenItems = (): Promise<readonly { readonly matterId: string }[]> =>
  db
    .select({ matterId: committeeItems.matterId })
    .from(committeeItems)
    .innerJoin(matters, ofMatter)
    .where(isUndecided);

/** How often a reward was put before the committee and set aside by a review, and once more. */
export const nextHearing = async (tx: Transaction, matterId: string): Promise<number> =>
  1 +
  (await tx.$count(
    committeeItems,
    and(eq(committeeItems.bureauId, bureauId), eq(committeeItems.matterId, matterId)),
  ));

/** The session of a day, opened where there is none; rewards heard anew are drawn for by themselves. */
export async function sessionOf(tx: Transaction, openedOn: Day, hearing: number): Promise<string> {
  await tx
    .insert(committeeSessions)
    .values({ bureauId, id: uuidv7(), openedOn, hearing })
    .onConflictDoNothing();
  const [session] = await tx
    .select({ id: committeeSessions.id })
    .from(committeeSessions)
    .where(
      and(
        eq(committeeSessions.bureauId, bureauId),
        eq(committeeSessions.openedOn, openedOn),
        eq(committeeSessions.hearing, hearing),
      ),
    );
  if (!session) throw new Error("The session of a day is gone");
  return session.id;
}

export const findDraws = (reader: Reader, sessionId: string): Promise<readonly Draw[]> =>
  reader
    .select({ seed: committeeDraws.seed, roster: committeeDraws.roster })
    .from(committeeDraws)
    .where(and(eq(committeeDraws.bureauId, bureauId), eq(committeeDraws.sessionId, sessionId)))
    .orderBy(asc(committeeDraws.nth));

/** The next draw of a session; answers which it is. */
export async function insertDraw(tx: Transaction, sessionId: string, draw: Draw): Promise<number> {
  const [last] = await tx
    .select({ nth: max(committeeDraws.nth) })
    .from(committeeDraws)
    .where(and(eq(committeeDraws.bureauId, bureauId), eq(committeeDraws.sessionId, sessionId)));
  const nth = (last?.nth ?? 0) + 1;
  await tx.insert(committeeDraws).values({ bureauId, sessionId, nth, ...draw });
  return nth;
}

type NewItem = Required<
  Pick<typeof committeeItems.$inferInsert, "matterId" | "hearing" | "sessionId" | "needsOutside">
>;

export async function insertItem(tx: Transaction, item: NewItem): Promise<void> {
  await tx
    .insert(committeeItems)
    .values({ bureauId, ...item })
    .onConflictDoNothing();
}

export async function findItemRow(tx: Transaction, matterId: string) {
  const [row] = await tx.select().from(committeeItems).where(isItem(matterId));
  return row;
}

export const findSeats = (tx: Transaction, matterId: string, hearing: number) =>
  tx
    .select()
    .from(committeeSeats)
    .where(
      and(
        eq(committeeSeats.bureauId, bureauId),
        eq(committeeSeats.matterId, matterId),
        eq(committeeSeats.hearing, hearing),
      ),
    )
    .orderBy(asc(committeeSeats.place));

type SeatRow = Omit<typeof committeeSeats.$inferInsert, "bureauId" | "matterId" | "hearing">;
type Heard = Pick<typeof committeeItems.$inferSelect, "matterId" | "hearing">;

/** Everybody who was drawn, in their places: whether they sit, or why they do not. Whoever leaves a seat leaves it first. */
export async function saveSeats(
  tx: Transaction,
  { matterId, hearing }: Heard,
  seats: readonly SeatRow[],
): Promise<void> {
  for (const { seatedOn, absentFor, ...seat } of seats.toSorted(emptiedFirst))
    await tx
      .insert(committeeSeats)
      .values({ bureauId, matterId, hearing, ...seat, seatedOn, absentFor })
      .onConflictDoUpdate({
        target: [
          ...[committeeSeats.bureauId, committeeSeats.matterId],
          ...[committeeSeats.hearing, committeeSeats.staffId],
        ],
        set: { seatedOn, absentFor },
      });
}

const emptiedFirst = (one: SeatRow, other: SeatRow) =>
  Number(one.seatedOn !== null) - Number(other.seatedOn !== null);

/** What is missing for a quorum, since the day on which it was first found so. */
export async function setShort(
  tx: Transaction,
  matterId: string,
  short: Seating["short"],
  on: Day,
): Promise<void> {
  const shortSince = short && sql`coalesce(${committeeItems.shortSince}, ${on})`;
  await tx.update(committeeItems).set({ short, shortSince }).where(isItem(matterId));
}

export async function revealScores(tx: Transaction, matterId: string): Promise<void> {
  await tx.update(committeeItems).set({ revealedAt: sql`now()` }).where(isItem(matterId));
}

export async function beginRound(
  tx: Transaction,
  matterId: string,
  { round, by, reason }: { readonly round: number; readonly by: string; readonly reason: string },
): Promise<void> {
  await tx
    .update(committeeItems)
    .set({ round, revealedAt: null, againBy: by, againFor: reason })
    .where(isItem(matterId));
}
