import { and, asc, eq, isNotNull, isNull, sql } from "drizzle-orm";
import type { Score } from "#app/domain/committee/item.ts";
import { today } from "#app/shell/clock.server.ts";
import { callCommittee } from "#app/shell/committee/call-committee.server.ts";
import { type ByMember, scoring } from "#app/shell/committee/decide-on-reward.server.ts";
import { rewardScale } from "#app/shell/reward/reward-scale.server.ts";
import { db, inTransaction } from "#db/client.server.ts";
import { committeeItems, committeeSeats } from "#db/schema/committee/sessions.ts";
import { matters } from "#db/schema/matters.ts";

/** As on a member's page: whatever waits is put on an agenda first. */
export async function asMember(matterId: string, by: string, does: ByMember, on = today()) {
  await callCommittee();
  const [matter] = await db.select().from(matters).where(eq(matters.id, matterId));
  if (!matter?.reward) throw new Error("no reward");
  const scale = await rewardScale(matter.receivedOn, matter.reward.assessedOn);
  const member = { act: { by, on }, seen: null, scale };
  return inTransaction((tx) => does(tx, matterId, member));
}

const SAID: Omit<Score, "by"> = { grade: "second", reason: "证据充分" };

export const scoreAs = (matterId: string, by: string, said = SAID, on = today()) =>
  asMember(matterId, by, scoring(said), on);

/** Who sits on a reward, in drawn order. */
export async function seatsOf(matterId: string): Promise<readonly string[]> {
  await callCommittee();
  const seats = await db
    .select({ id: committeeSeats.staffId })
    .from(committeeSeats)
    .innerJoin(
      committeeItems,
      and(
        eq(committeeItems.matterId, committeeSeats.matterId),
        eq(committeeItems.hearing, committeeSeats.hearing),
        isNull(committeeItems.setAsideAt),
      ),
    )
    .where(and(eq(committeeSeats.matterId, matterId), isNotNull(committeeSeats.seatedOn)))
    .orderBy(asc(committeeSeats.place));
  return seats.map(({ id }) => id);
}

/** The next one who sits and has not scored. */
export async function nextScores(matterId: string, said = SAID, on = today()) {
  const seats = await seatsOf(matterId);
  const { rows } = await db.execute<{ id: string }>(
    sql`select staff_id as id from committee_scores join committee_items using (bureau_id, matter_id, hearing)
      where matter_id = ${matterId} and set_aside_at is null`,
  );
  const next = seats.find((id) => !rows.some((row) => row.id === id));
  if (!next) throw new Error("nobody left who could score");
  return scoreAs(matterId, next, said, on);
}

/** All who sit, one after the other, say the same: with the third it is decided. */
export async function decideAll(matterId: string, said = SAID, on = today()) {
  for (const id of await seatsOf(matterId)) {
    const done = await scoreAs(matterId, id, said, on);
    if (!done.ok) throw new Error(`${done.because}`);
  }
}
