import { and, asc, eq, type SQLWrapper } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Officer } from "#app/domain/staff/roles.ts";
import { env } from "#app/env.server.ts";
import { readAs, type Transaction } from "#db/client.server.ts";
import { beforeCommittee } from "#db/queries/committee/agenda.server.ts";
import {
  committeeDraws,
  committeeItems,
  committeeSeats,
  committeeSessions,
} from "#db/schema/committee/sessions.ts";
import { committeeConflicts, committeeScores } from "#db/schema/committee/words.ts";
import { matters } from "#db/schema/matters.ts";
import { staff } from "#db/schema/office.ts";

const bureauId = env.BUREAU_ID;

export type Minutes = NonNullable<Awaited<ReturnType<typeof findMinutes>>>;
export type Hearing = Minutes["hearings"][number];

/** All that was said of a reward that is decided, in every hearing that it had; null of any other, and of one with a conflict. */
export const findMinutes = (viewer: Officer, matterId: string) =>
  readAs(viewer, async (tx) => {
    const [matter] = await tx
      .select({ number: matters.number, reward: matters.reward })
      .from(matters)
      .where(and(beforeCommittee(viewer), eq(matters.id, matterId)));
    const { reward } = matter ?? {};
    if (!matter || !reward?.decidedOn) return null;
    const conflicts = await conflictsOf(tx, matterId);
    if (conflicts.some(({ staffId, revokedOn }) => staffId === viewer.id && !revokedOn))
      return null;
    const sat = await seatsOf(tx, matterId);
    const said = await scoresOf(tx, matterId);
    const hearings = await hearingsOf(tx, matterId);
    const drawn = await drawsOf(tx, matterId);
    return {
      number: matter.number,
      reward: { ...reward, decidedOn: reward.decidedOn },
      conflicts,
      hearings: hearings.map(({ sessionId, ...hearing }) => ({
        ...hearing,
        draws: drawn.filter((draw) => draw.sessionId === sessionId),
        seats: sat.filter((seat) => seat.hearing === hearing.hearing),
        scores: said.filter((score) => score.hearing === hearing.hearing),
      })),
    };
  });

const again = alias(staff, "again");
const named = (person: SQLWrapper) => and(eq(staff.bureauId, bureauId), eq(staff.id, person));

const hearingsOf = (tx: Transaction, matterId: string) =>
  tx
    .select({
      hearing: committeeItems.hearing,
      sessionId: committeeItems.sessionId,
      openedOn: committeeSessions.openedOn,
      setAsideAt: committeeItems.setAsideAt,
      againFor: committeeItems.againFor,
      againBy: again.displayName,
    })
    .from(committeeItems)
    .innerJoin(
      committeeSessions,
      and(
        eq(committeeSessions.bureauId, committeeItems.bureauId),
        eq(committeeSessions.id, committeeItems.sessionId),
      ),
    )
    .leftJoin(again, and(eq(again.bureauId, bureauId), eq(again.id, committeeItems.againBy)))
    .where(and(eq(committeeItems.bureauId, bureauId), eq(committeeItems.matterId, matterId)))
    .orderBy(asc(committeeItems.hearing));

const drawsOf = (tx: Transaction, matterId: string) =>
  tx
    .selectDistinct({
      sessionId: committeeDraws.sessionId,
      nth: committeeDraws.nth,
      seed: committeeDraws.seed,
      roster: committeeDraws.roster,
    })
    .from(committeeDraws)
    .innerJoin(
      committeeItems,
      and(
        eq(committeeItems.bureauId, committeeDraws.bureauId),
        eq(committeeItems.sessionId, committeeDraws.sessionId),
      ),
    )
    .where(and(eq(committeeDraws.bureauId, bureauId), eq(committeeItems.matterId, matterId)))
    .orderBy(asc(committeeDraws.nth));

const seatsOf = (tx: Transaction, matterId: string) =>
  tx
    .select({
      hearing: committeeSeats.hearing,
      name: staff.displayName,
      outside: committeeSeats.outside,
      seatedOn: committeeSeats.seatedOn,
      absentFor: committeeSeats.absentFor,
    })
    .from(committeeSeats)
    .innerJoin(staff, named(committeeSeats.staffId))
    .where(and(eq(committeeSeats.bureauId, bureauId), eq(committeeSeats.matterId, matterId)))
    .orderBy(asc(committeeSeats.place));

const scoresOf = (tx: Transaction, matterId: string) =>
  tx
    .select({
      hearing: committeeScores.hearing,
      round: committeeScores.round,
      name: staff.displayName,
      grade: committeeScores.grade,
      reason: committeeScores.reason,
      scoredOn: committeeScores.scoredOn,
    })
    .from(committeeScores)
    .innerJoin(staff, named(committeeScores.staffId))
    .where(and(eq(committeeScores.bureauId, bureauId), eq(committeeScores.matterId, matterId)))
    .orderBy(asc(committeeScores.round), asc(staff.displayName));

function conflictsOf(tx: Transaction, matterId: string) {
  const revoker = alias(staff, "revoker");
  return tx
    .select({
      staffId: committeeConflicts.staffId,
      name: staff.displayName,
      reason: committeeConflicts.reason,
      declaredOn: committeeConflicts.declaredOn,
      revokedBy: revoker.displayName,
      revokedOn: committeeConflicts.revokedOn,
      revokedFor: committeeConflicts.revokedFor,
    })
    .from(committeeConflicts)
    .innerJoin(staff, named(committeeConflicts.staffId))
    .leftJoin(
      revoker,
      and(eq(revoker.bureauId, bureauId), eq(revoker.id, committeeConflicts.revokedBy)),
    )
    .where(
      and(eq(committeeConflicts.bureauId, bureauId), eq(committeeConflicts.matterId, matterId)),
    )
    .orderBy(asc(committeeConflicts.declaredOn), asc(staff.displayName));
}
