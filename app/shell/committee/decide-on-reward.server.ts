import { type Conclusion, conclude, decisionOf } from "#app/domain/committee/conclude.ts";
import { following, type Item, type Score } from "#app/domain/committee/item.ts";
import { declareConflict, revokeConflict, score } from "#app/domain/committee/score.ts";
import { type Decision, decided } from "#app/domain/decision.ts";
import type { RewardScale } from "#app/domain/law/rewards/reward-scale.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { Reason } from "#app/domain/matter/reasons.ts";
import { awardOf } from "#app/domain/reward/amount-for.ts";
import { dayOf } from "#app/shell/clock.server.ts";
import { seatItem } from "#app/shell/committee/seat.server.ts";
import { type Outcome, once, redirectTo } from "#app/shell/form/once.server.ts";
import { holdMatter, type Moment, performIn } from "#app/shell/matter/perform.server.ts";
import type { MatterForm } from "#app/shell/matter/perform-once.server.ts";
import type { Transaction } from "#db/client.server.ts";
import {
  closeConflict,
  findConflicted,
  findScores,
  insertConflict,
  insertScore,
} from "#db/stores/committee/score-store.server.ts";
import {
  beginRound,
  findItemRow,
  findSeats,
  revealScores,
} from "#db/stores/committee/session-store.server.ts";

type Said = Decision<MatterEvent, Reason>;

/** Who acts; with `seen`, only on the matter as they saw it. The scale is the one of the reward. */
export type Member = {
  readonly act: Acting;
  readonly seen: number | null;
  readonly scale: RewardScale;
};
/** Something a member does about a reward that lies before the committee. */
export type ByMember = (tx: Transaction, matterId: string, member: Member) => Promise<Said>;

/** By a form: once, and leading to another page. */
export const onceByMember = (
  matterId: string,
  { posted, version, location }: MatterForm,
  does: ByMember,
  member: Omit<Member, "seen">,
): Promise<Outcome<Reason>> =>
  once<Reason>(posted, async (tx) => {
    const done = await does(tx, matterId, { ...member, seen: version });
    return done.ok ? redirectTo(location) : done;
  });

/** Scores; whoever is the last of all who sit reveals what all said, and where they agree it is decided. */
export const scoring =
  (said: Omit<Score, "by">): ByMember =>
  async (tx, matterId, member) => {
    const { act } = member;
    const done = await acting(tx, matterId, member, (matter, item) =>
      score(matter, item, said, act),
    );
    if (!done.ok) return done;
    const row = await findItemRow(tx, matterId);
    if (!row) throw new Error("A reward was scored that lies on no agenda");
    const { hearing, round } = row;
    await insertScore(tx, { ...said, matterId, hearing, round, by: act.by, on: act.on });
    return reveal(tx, matterId, member, done);
  };

/** Steps aside, and the next one drawn takes the seat. */
export const stepping =
  (reason: string): ByMember =>
  async (tx, matterId, member) => {
    const { act } = member;
    const done = await acting(tx, matterId, member, (matter, item) =>
      declareConflict(matter, item, { reason }, act),
    );
    if (!done.ok) return done;
    await insertConflict(tx, matterId, { staffId: act.by, reason, declaredOn: act.on });
    await seatItem(tx, matterId, act.on);
    return done;
  };

/** As chair takes back a conflict that is none; its member sits in their place again. */
export const revoking =
  (whose: string, reason: string): ByMember =>
  async (tx, matterId, member) => {
    const { act } = member;
    const done = await acting(tx, matterId, member, (matter, item) =>
      revokeConflict(matter, item, { whose, reason }, act),
    );
    if (!done.ok) return done;
    const revoked = { revokedBy: act.by, revokedOn: act.on, revokedFor: reason };
    await closeConflict(tx, matterId, whose, revoked);
    await seatItem(tx, matterId, act.on);
    return done;
  };

/** Where they differ: by the middle grade, or once more. */
export const concluding =
  (how: Conclusion, reason: string): ByMember =>
  async (tx, matterId, member) => {
    const { act } = member;
    const done = await acting(tx, matterId, member, (matter, item, { ofCase }) =>
      conclude(matter, item, { how, reason }, act, (grade) =>
        awardOf(matter, grade, member.scale, ofCase.besides),
      ),
    );
    if (done.ok && how === "again") {
      const { round } = await heldItem(tx, matterId);
      await beginRound(tx, matterId, { round: round + 1, by: act.by, reason });
    }
    return done;
  };

async function reveal(
  tx: Transaction,
  matterId: string,
  { act, scale }: Member,
  done: Said,
): Promise<Said> {
  const next = following(await heldItem(tx, matterId));
  if (next.is === "waiting") return done;
  await revealScores(tx, matterId);
  if (next.is === "differing") return done;
  return performIn<Reason>(tx, matterId, (matter, { ofCase }) =>
    decided(decisionOf(next.grade, act, (grade) => awardOf(matter, grade, scale, ofCase.besides))),
  );
}

/** Held before anything is read: what another member does at the same moment comes before or after. */
async function acting(
  tx: Transaction,
  matterId: string,
  { seen }: Member,
  rule: (matter: Matter, item: Item, moment: Moment) => Said,
): Promise<Said> {
  await holdMatter(tx, matterId);
  const item = await heldItem(tx, matterId);
  return performIn<Reason>(tx, matterId, (matter, moment) => rule(matter, item, moment), seen);
}

const NOT_CALLED = { round: 1, seats: [], scores: [], revealedOn: null } as const;

async function heldItem(tx: Transaction, matterId: string): Promise<Item> {
  const row = await findItemRow(tx, matterId);
  const conflicted = await findConflicted(tx, matterId);
  // A conflict outlives a review: it stands before the reward is called again.
  if (!row) return { ...NOT_CALLED, conflicted };
  const seats = await findSeats(tx, matterId, row.hearing);
  return {
    round: row.round,
    seats: seats.filter(({ seatedOn }) => seatedOn !== null).map(({ staffId }) => staffId),
    conflicted,
    scores: await findScores(tx, row),
    revealedOn: row.revealedAt && dayOf(row.revealedAt),
  };
}
