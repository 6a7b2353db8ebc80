import { and, asc, eq, isNull } from "drizzle-orm";
import type { Officer } from "#app/domain/staff/roles.ts";
import { env } from "#app/env.server.ts";
import { readAs, type Transaction } from "#db/client.server.ts";
import { beforeCommittee, whoScored } from "#db/queries/committee/agenda.server.ts";
import {
  committeeItems,
  committeeSeats,
  committeeSessions,
} from "#db/schema/committee/sessions.ts";
import { committeeConflicts, committeeScores } from "#db/schema/committee/words.ts";
import { matters } from "#db/schema/matters.ts";
import { staff } from "#db/schema/office.ts";

const bureauId = env.BUREAU_ID;

type Ballot = NonNullable<Awaited<ReturnType<typeof findBallot>>>;
/** What is set aside is not read again: each new hearing judges for itself. */
type Heard = { readonly matterId: string; readonly hearing: number };
export type Member = Ballot["members"][number];

/** One reward as a member may see it; null where it never came before the committee. */
export const findBallot = (viewer: Officer, matterId: string) =>
  readAs(viewer, async (tx) => {
    const [matter] = await tx
      .select()
      .from(matters)
      .where(and(beforeCommittee(viewer), eq(matters.id, matterId)));
    if (!matter?.reward) return null;
    const item = (await findItem(tx, matterId)) ?? null;
    return {
      matter: { ...matter, reward: matter.reward },
      item,
      members: item ? await findMembers(tx, viewer, { matterId, hearing: item.hearing }) : [],
    };
  });

async function findItem(tx: Transaction, matterId: string) {
  const [item] = await tx
    .select({
      hearing: committeeItems.hearing,
      sessionId: committeeItems.sessionId,
      openedOn: committeeSessions.openedOn,
      needsOutside: committeeItems.needsOutside,
      round: committeeItems.round,
      revealedAt: committeeItems.revealedAt,
      againFor: committeeItems.againFor,
      short: committeeItems.short,
    })
    .from(committeeItems)
    .innerJoin(
      committeeSessions,
      and(
        eq(committeeSessions.bureauId, committeeItems.bureauId),
        eq(committeeSessions.id, committeeItems.sessionId),
      ),
    )
    .where(
      and(
        eq(committeeItems.bureauId, bureauId),
        eq(committeeItems.matterId, matterId),
        isNull(committeeItems.setAsideAt),
      ),
    );
  return item;
}

/** Everybody who was drawn, in their places. That somebody scored is known at once; how, once all who sit have. */
async function findMembers(tx: Transaction, viewer: Officer, heard: Heard) {
  const { matterId, hearing } = heard;
  const drawn = await tx
    .select({
      id: staff.id,
      name: staff.displayName,
      outside: committeeSeats.outside,
      seatedOn: committeeSeats.seatedOn,
      absentFor: committeeSeats.absentFor,
      conflict: committeeConflicts.reason,
    })
    .from(committeeSeats)
    .innerJoin(
      staff,
      and(eq(staff.bureauId, committeeSeats.bureauId), eq(staff.id, committeeSeats.staffId)),
    )
    .leftJoin(
      committeeConflicts,
      and(
        eq(committeeConflicts.bureauId, committeeSeats.bureauId),
        eq(committeeConflicts.matterId, committeeSeats.matterId),
        eq(committeeConflicts.staffId, committeeSeats.staffId),
        isNull(committeeConflicts.revokedBy),
      ),
    )
    .where(
      and(
        eq(committeeSeats.bureauId, bureauId),
        eq(committeeSeats.matterId, matterId),
        eq(committeeSeats.hearing, hearing),
      ),
    )
    .orderBy(asc(committeeSeats.place));
  const scored = new Set((await whoScored(tx, [matterId])).map(({ staffId }) => staffId));
  const scores = await findShownScores(tx, heard);
  const chair = drawn.find(({ seatedOn }) => seatedOn !== null)?.id;
  return drawn.map(({ seatedOn, ...member }) => ({
    ...member,
    isSeated: seatedOn !== null,
    isChair: member.id === chair,
    isViewer: member.id === viewer.id,
    scored: scored.has(member.id),
    scores: scores.filter(({ by }) => by === member.id),
  }));
}

/** The database leaves out what the viewer must not see yet. */
const findShownScores = (tx: Transaction, { matterId, hearing }: Heard) =>
  tx
    .select({
      by: committeeScores.staffId,
      round: committeeScores.round,
      grade: committeeScores.grade,
      reason: committeeScores.reason,
    })
    .from(committeeScores)
    .where(
      and(
        eq(committeeScores.bureauId, bureauId),
        eq(committeeScores.matterId, matterId),
        eq(committeeScores.hearing, hearing),
      ),
    )
    .orderBy(asc(committeeScores.round));
