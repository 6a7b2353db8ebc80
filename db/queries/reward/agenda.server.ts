import { and, desc, sql } from "drizzle-orm";
import type { Reward } from "#app/domain/reward/reward.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { readAs } from "#db/client.server.ts";
import { reached } from "#db/queries/matter/visible.server.ts";
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
};

export type Agenda = Awaited<ReturnType<typeof findAgenda>>;

/** What waits for a decision, oldest first, and what has been decided. A member learns only their own vote. */
export async function findAgenda(viewer: Officer) {
  const [waiting, done] = await Promise.all([
    readAs(viewer, (tx) =>
      tx
        .select(columns)
        .from(matters)
        .where(and(beforeCommittee(viewer), undecided))
        .orderBy(sql`${matters.reward} ->> 'assessedOn'`, matters.number),
    ),
    readAs(viewer, (tx) =>
      tx
        .select(columns)
        .from(matters)
        .where(and(beforeCommittee(viewer), decided))
        .orderBy(desc(sql`${matters.reward} ->> 'decidedOn'`), desc(matters.number))
        .limit(MOST_DECIDED),
    ),
  ]);
  return {
    waiting: waiting.map(({ id, number, reward: { assessedOn, assessment, ties, votes } }) => ({
      id,
      number,
      assessedOn,
      proposed: assessment.proposed,
      votes: votes.length,
      voted: votes.some(({ by }) => by === viewer.id),
      tied: ties.includes(viewer.id),
    })),
    decided: done.map(({ id, number, reward: { decidedOn, award } }) => ({
      id,
      number,
      decidedOn,
      award,
    })),
  };
}
