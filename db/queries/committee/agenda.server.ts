import { and, desc, eq, isNull, sql } from "drizzle-orm";
import type { Reward } from "#app/domain/reward/reward.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { readAs, type Transaction } from "#db/client.server.ts";
import { reached } from "#db/queries/matter/visible.server.ts";
import {
  committeeItems,
  committeeSeats,
  committeeSessions,
} from "#db/schema/committee/sessions.ts";
import { committeeConflicts } from "#db/schema/committee/words.ts";
import { matters } from "#db/schema/matters.ts";

const MOST_DECIDED = 100;

/** Rewards that came before the committee: a number and an assessment, nothing of who or what. */
export const beforeCommittee = (viewer: Officer) => reached(viewer, "see-agenda");
export const undecided = sql`${matters.reward} ->> 'decidedOn' is null`;
const decided = sql`${matters.reward} ->> 'decidedOn' is not null`;

const columns = {
  id: matters.id,
  number: matters.number,
  reward: sql<Reward>`${matters.reward}`,
  sessionId: committeeItems.sessionId,
  openedOn: committeeSessions.openedOn,
};
const ofItem = and(
  eq(committeeItems.bureauId, matters.bureauId),
  eq(committeeItems.matterId, matters.id),
  isNull(committeeItems.setAsideAt),
);
const ofSession = and(
  eq(committeeSessions.bureauId, committeeItems.bureauId),
  eq(committeeSessions.id, committeeItems.sessionId),
);

export type Agenda = Awaited<ReturnType<typeof findAgenda>>;

/** What waits for a decision, oldest first, and what has been decided. A member learns only what they said themselves. */
export const findAgenda = (viewer: Officer) =>
  readAs(viewer, async (tx) => {
    const waiting = await waitingFor(tx, viewer);
    const scored = await whoScored(
      tx,
      waiting.map(({ id }) => id),
    );
    const done = await tx
      .select(columns)
      .from(matters)
      .leftJoin(committeeItems, ofItem)
      .leftJoin(committeeSessions, ofSession)
      .where(and(beforeCommittee(viewer), decided))
      .orderBy(desc(sql`${matters.reward} ->> 'decidedOn'`), desc(matters.number))
      .limit(MOST_DECIDED);
    return {
      waiting: waiting.map(({ id, reward: { assessedOn, assessment }, ...line }) => {
        const scorers = scored.filter(({ matterId }) => matterId === id);
        return {
          ...{ id, assessedOn, proposed: assessment.proposed, ...line },
          scores: scorers.length,
          scored: scorers.some(({ staffId }) => staffId === viewer.id),
        };
      }),
      decided: done.map(({ reward: { decidedOn, award }, ...line }) => ({
        ...line,
        decidedOn,
        award,
      })),
    };
  });

const waitingFor = (tx: Transaction, viewer: Officer) =>
  tx
    .select({
      ...columns,
      short: committeeItems.short,
      revealed: sql<boolean>`${committeeItems.revealedAt} is not null`,
      seated: sql<boolean>`${committeeSeats.seatedOn} is not null`,
      tied: sql<boolean>`exists (select from ${committeeConflicts}
        where ${committeeConflicts.bureauId} = ${matters.bureauId} and ${committeeConflicts.matterId} = ${matters.id}
          and ${committeeConflicts.staffId} = ${viewer.id} and ${committeeConflicts.revokedBy} is null)`,
    })
    .from(matters)
    .leftJoin(committeeItems, ofItem)
    .leftJoin(committeeSessions, ofSession)
    .leftJoin(
      committeeSeats,
      and(
        eq(committeeSeats.bureauId, matters.bureauId),
        eq(committeeSeats.matterId, matters.id),
        eq(committeeSeats.hearing, committeeItems.hearing),
        eq(committeeSeats.staffId, viewer.id),
      ),
    )
    .where(and(beforeCommittee(viewer), undecided))
    .orderBy(sql`${matters.reward} ->> 'assessedOn'`, matters.number);

/** Who has scored in the round that runs; how is theirs. */
export async function whoScored(tx: Transaction, matterIds: readonly string[]) {
  const { rows } = await tx.execute<{ matterId: string; staffId: string }>(
    sql`select matter_id as "matterId", staff_id as "staffId" from who_scored(${sql.param(matterIds)})`,
  );
  return rows;
}
