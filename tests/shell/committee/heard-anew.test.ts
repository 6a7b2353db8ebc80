import "#tests/support/own-keys.ts";
import { randomUUID } from "node:crypto";
import { asc, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import { scaleInForce } from "#app/domain/law/rewards/scale-in-force.ts";
import { assess } from "#app/domain/reward/assess.ts";
import { claim } from "#app/domain/reward/claim.ts";
import { notify } from "#app/domain/reward/notify.ts";
import { answerReview } from "#app/domain/reward/review/answer-review.ts";
import { env } from "#app/env.server.ts";
import { today } from "#app/shell/clock.server.ts";
import { stepping } from "#app/shell/committee/decide-on-reward.server.ts";
import { perform } from "#app/shell/matter/perform.server.ts";
import { requestReview } from "#app/shell/reward/ask-review.server.ts";
import { inTransaction } from "#db/client.server.ts";
import { findAgenda } from "#db/queries/committee/agenda.server.ts";
import { findBallot } from "#db/queries/committee/ballot.server.ts";
import { committeeDraws, committeeItems } from "#db/schema/committee/sessions.ts";
import { committeeScores } from "#db/schema/committee/words.ts";
import { staff } from "#db/schema/office.ts";
import { aReward } from "#tests/support/a-reward.ts";
import { asMember, decideAll, scoreAs, seatsOf } from "#tests/support/acts/committee.ts";
import { payInThree } from "#tests/support/acts/pay-in-three.ts";
import { refusal, rewardAtHand } from "#tests/support/acts/reward-at-hand.ts";
import { handler, head } from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

const { id, theMatter, forcing } = rewardAtHand();
const FOURTH = "019a0000-0000-7000-8000-000000000901";
const by = (person: { readonly id: string }) => ({ by: person.id, on: today() });
const itemsOf = () =>
  owner
    .select()
    .from(committeeItems)
    .where(eq(committeeItems.matterId, id()))
    .orderBy(asc(committeeItems.hearing));
const scoresOf = () =>
  owner.select().from(committeeScores).where(eq(committeeScores.matterId, id()));
const isGrantedSecond = { decidedOn: today(), award: { ...aReward().award } };

/** Decided, told, and set aside by a review; then assessed again. */
async function assessedAnew() {
  await decideAll(id());
  await perform(id(), (it) => notify(it, by(handler)));
  const posted = { actor: randomUUID(), key: randomUUID(), route: "/", payload: "再看" };
  const asked = { matterId: id(), text: "照片里有批号" };
  await requestReview(asked, { posted, location: "/progress" });
  const anew = { reviewAnswer: "reviewReopened", reviewReason: "漏看了现场照片" } as const;
  await perform(id(), (it) => answerReview(it, anew, by(head)));
  expect((await theMatter()).reward).toBeNull();
  const { note, met, excluded, proposed } = aReward().assessment;
  await perform(id(), (it) => assess(it, { note, met, excluded, proposed }, by(handler)));
}

test("a reward that a review reopened is drawn for and heard anew, and no earlier score counts", async () => {
  await assessedAnew();
  expect(await itemsOf()).toMatchObject([{ hearing: 1, setAsideAt: expect.any(Date) }]);
  await expect(forcing(() => isGrantedSecond as never)).rejects.toMatchObject(
    refusal("three-approve-the-same"),
  );

  const seats = await seatsOf(id());
  expect(seats).toHaveLength(3);
  const [before, now] = await itemsOf();
  expect(now).toMatchObject({ hearing: 2, round: 1, revealedAt: null, setAsideAt: null });
  expect(before?.revealedAt).not.toBeNull();
  expect(now?.sessionId).not.toBe(before?.sessionId);
  const draws = await owner.select().from(committeeDraws);
  const seedOf = (session = "") => draws.find(({ sessionId }) => sessionId === session)?.seed;
  expect(seedOf(now?.sessionId)).toEqual(expect.any(String));
  expect(seedOf(now?.sessionId)).not.toBe(seedOf(before?.sessionId));

  const viewer = { id: seats[0] ?? "", role: "committee", unitId: null } as const;
  const ballot = await findBallot(viewer, id());
  expect(ballot?.members.flatMap(({ scores }) => scores)).toEqual([]);
  expect(ballot?.members.some(({ scored }) => scored)).toBe(false);
  const lines = (await findAgenda(viewer)).waiting.filter((line) => line.id === id());
  expect(lines).toMatchObject([{ scores: 0, scored: false, seated: true, revealed: false }]);
  await expect(forcing(() => isGrantedSecond as never)).rejects.toMatchObject(
    refusal("three-approve-the-same"),
  );
});

test("it is decided by what three say now, and what was said before is kept", async () => {
  await assessedAnew();
  const seats = await seatsOf(id());
  for (const [index, person] of seats.entries()) {
    expect((await theMatter()).reward?.decidedOn).toBeNull();
    expect(await scoreAs(id(), person, { grade: "third", reason: `理由${index}` })).toMatchObject({
      ok: true,
    });
  }
  expect((await theMatter()).reward).toMatchObject({ award: { grade: "third" } });
  const scores = await scoresOf();
  expect(scores.filter(({ hearing }) => hearing === 1).map(({ grade }) => grade)).toEqual(
    Array(3).fill("second"),
  );
  expect(scores.filter(({ hearing }) => hearing === 2)).toHaveLength(3);
});

test("it is paid as it was decided anew, whatever was decided before", async () => {
  await assessedAnew();
  await decideAll(id(), { grade: "third", reason: "部分相符" });
  await perform(id(), (it) => notify(it, by(handler)));
  const claiming = { codeDigest: "code", lastDay: day("2099-12-31"), on: today() };
  await perform(id(), (it) => claim(it, claiming));
  expect(await payInThree(id(), "code", { on: today() })).toMatchObject({ ok: true });
  expect((await theMatter()).reward).toMatchObject({
    award: { grade: "third" },
    payment: { voucher: "1" },
  });
});

test("a conflict outlives a review, and is not declared twice before the reward is called again", async () => {
  await owner.insert(staff).values({
    ...{ bureauId: env.BUREAU_ID, id: FOURTH, signInName: FOURTH, displayName: FOURTH, mail: "" },
    ...{ role: "committee", passwordHash: "unused", roleSince: day("2020-01-01") },
  });
  const [person = ""] = await seatsOf(id());
  expect(await asMember(id(), person, stepping("表兄"))).toMatchObject({ ok: true });
  await assessedAnew();
  const member = { act: by({ id: person }), seen: null, scale: scaleInForce(today()) };
  const again = await inTransaction((tx) => stepping("表兄")(tx, id(), member));
  expect(again).toEqual({ ok: false, because: ["tie-declared"] });
});
