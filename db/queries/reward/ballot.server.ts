import { and, asc, eq } from "drizzle-orm";
import type { Reward } from "#app/domain/reward/reward.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { env } from "#app/env.server.ts";
import { readAs } from "#db/client.server.ts";
import { beforeCommittee } from "#db/queries/reward/agenda.server.ts";
import { matters } from "#db/schema/matters.ts";
import { staff } from "#db/schema/office.ts";

export type Member = NonNullable<Awaited<ReturnType<typeof findBallot>>>["members"][number];

/** One reward as a member may see it; null where it never came before the committee. */
export async function findBallot(viewer: Officer, matterId: string) {
  const [matter] = await readAs(viewer, (tx) =>
    tx
      .select()
      .from(matters)
      .where(and(beforeCommittee(viewer), eq(matters.id, matterId))),
  );
  if (!matter?.reward) return null;

  const { reward } = matter;
  const members = await findMembers(viewer);
  return {
    matter: { ...matter, reward },
    members: members.map((member) => ({ ...member, ...standing(member.id, viewer, reward) })),
  };
}

const findMembers = (viewer: Officer) =>
  readAs(viewer, (tx) =>
    tx
      .select({ id: staff.id, name: staff.displayName })
      .from(staff)
      .where(and(eq(staff.bureauId, env.BUREAU_ID), eq(staff.role, "committee")))
      .orderBy(asc(staff.id)),
  );

/** That a member voted is known at once; how, only to themselves until the decision. */
function standing(id: string, viewer: Officer, { votes, ties, decidedOn }: Reward) {
  const vote = votes.find(({ by }) => by === id) ?? null;
  const shown = decidedOn !== null || id === viewer.id;
  return {
    isViewer: id === viewer.id,
    tied: ties.includes(id),
    voted: vote !== null,
    vote: shown ? vote : null,
  };
}
