import { and, asc, eq, isNull } from "drizzle-orm";
import { v7 as uuidv7 } from "uuid";
import type { Day } from "#app/domain/calendar/day.ts";
import type { Score } from "#app/domain/committee/item.ts";
import { env } from "#app/env.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { committeeConflicts, committeeScores } from "#db/schema/committee/words.ts";

const bureauId = env.BUREAU_ID;
const openOf = (matterId: string) =>
  and(
    eq(committeeConflicts.bureauId, bureauId),
    eq(committeeConflicts.matterId, matterId),
    isNull(committeeConflicts.revokedBy),
  );

type InRound = Pick<typeof committeeScores.$inferSelect, "matterId" | "hearing" | "round">;

/** What was scored in one round, in order of who scored. */
export const findScores = (
  tx: Transaction,
  { matterId, hearing, round }: InRound,
): Promise<readonly Score[]> =>
  tx
    .select({
      by: committeeScores.staffId,
      grade: committeeScores.grade,
      reason: committeeScores.reason,
    })
    .from(committeeScores)
    .where(
      and(
        eq(committeeScores.bureauId, bureauId),
        eq(committeeScores.matterId, matterId),
        eq(committeeScores.hearing, hearing),
        eq(committeeScores.round, round),
      ),
    )
    .orderBy(asc(committeeScores.staffId));

/** Whoever scored in any round, also of a hearing that was set aside. */
export const findVoters = (tx: Transaction, matterId: string): Promise<readonly string[]> =>
  tx
    .selectDistinct({ id: committeeScores.staffId })
    .from(committeeScores)
    .where(and(eq(committeeScores.bureauId, bureauId), eq(committeeScores.matterId, matterId)))
    .then((rows) => rows.map(({ id }) => id));

type NewScore = Score & InRound & { readonly on: Day };

export async function insertScore(tx: Transaction, { by, on, ...score }: NewScore): Promise<void> {
  // The database puts down itself what it rests on.
  const subject = new Uint8Array();
  await tx
    .insert(committeeScores)
    .values({ bureauId, staffId: by, scoredOn: on, subject, ...score });
}

export const findConflicted = (tx: Transaction, matterId: string): Promise<readonly string[]> =>
  tx
    .select({ staffId: committeeConflicts.staffId })
    .from(committeeConflicts)
    .where(openOf(matterId))
    .then((rows) => rows.map(({ staffId }) => staffId));

type Declared = { readonly staffId: string; readonly reason: string; readonly declaredOn: Day };

export async function insertConflict(
  tx: Transaction,
  matterId: string,
  declared: Declared,
): Promise<void> {
  await tx.insert(committeeConflicts).values({ bureauId, id: uuidv7(), matterId, ...declared });
}

type Revoked = {
  readonly revokedBy: string;
  readonly revokedOn: Day;
  readonly revokedFor: string;
};

export async function closeConflict(
  tx: Transaction,
  matterId: string,
  staffId: string,
  revoked: Revoked,
): Promise<void> {
  await tx
    .update(committeeConflicts)
    .set(revoked)
    .where(and(openOf(matterId), eq(committeeConflicts.staffId, staffId)));
}
