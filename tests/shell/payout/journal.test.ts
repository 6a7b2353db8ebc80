import "#tests/support/own-keys.ts";
import { eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import { authorise } from "#app/domain/payout/authorise.ts";
import { sendBack } from "#app/domain/payout/close-payout.ts";
import { balanceOf } from "#app/domain/payout/journal.ts";
import { claim } from "#app/domain/reward/claim.ts";
import { notify } from "#app/domain/reward/notify.ts";
import { answerReview } from "#app/domain/reward/review/answer-review.ts";
import { perform } from "#app/shell/matter/perform.server.ts";
import { stepOnce } from "#app/shell/payout/take-payout-step.server.ts";
import { db } from "#db/client.server.ts";
import { findEntries, findJournal } from "#db/queries/payout/journal.server.ts";
import { rewardJournal } from "#db/schema/payout/journal.ts";
import { decideAll } from "#tests/support/acts/committee.ts";
import { payInThree } from "#tests/support/acts/pay-in-three.ts";
import { ON, refusal, rewardAtHand } from "#tests/support/acts/reward-at-hand.ts";
import { handler, head, intake, payers } from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

const { id } = rewardAtHand();
const [first, second] = payers;
const by = (person: { readonly id: string }) => ({ by: person.id, on: ON });
const ALWAYS = { from: day("2026-01-01"), until: day("2099-12-31") };
const SUM = 300_000;

async function claimed() {
  await decideAll(id(), undefined, ON);
  await perform(id(), (it) => notify(it, by(handler)));
  const claiming = { codeDigest: "code", lastDay: day("2027-12-31"), on: ON };
  await perform(id(), (it) => claim(it, claiming));
}

test("a reward that is told, authorised, sent back and paid leaves its entries, and the accounts agree", async () => {
  await claimed();
  await stepOnce(id(), (it) => authorise(it, { way: "cash", paper: "1" }, by(first)));
  await stepOnce(id(), (it) => sendBack(it, { reason: "签收人没有到" }, by(second)));
  await payInThree(id(), "code", { on: ON });
  const entries = await owner
    .select()
    .from(rewardJournal)
    .where(eq(rewardJournal.matterId, id()))
    .orderBy(rewardJournal.seq);
  expect(entries.map(({ kind, sum }) => [kind, sum])).toEqual([
    ["commitment", SUM],
    ["authorisation", SUM],
    ["sent-back", SUM],
    ["authorisation", SUM],
    ["payment", SUM],
  ]);

  const { untilThen } = await findJournal(first, ALWAYS);
  const accounts = (["committed", "authorised", "paid"] as const).map((account) =>
    balanceOf(account, untilThen),
  );
  expect(accounts).toEqual([0, 0, SUM]);
  expect(await findEntries(first, ALWAYS)).toHaveLength(5);
  expect(await findEntries(intake, ALWAYS)).toEqual([]);
});

test("what a review sets aside is free again, once finance has sent back what it authorised of it", async () => {
  await claimed();
  await stepOnce(id(), (it) => authorise(it, { way: "cash", paper: "1" }, by(first)));
  const reviewed = { "reward-review-asked": ON };
  await owner.execute(
    sql`update matters set dates = dates || ${JSON.stringify(reviewed)}::jsonb where id = ${id()}`,
  );
  const anew = () =>
    perform(id(), (it, moment) =>
      answerReview(
        it,
        { reviewAnswer: "reviewReopened", reviewReason: "漏看了照片" },
        { ...by(head), ...moment },
      ),
    );
  expect(await anew()).toEqual({ ok: false, because: ["authorisation-open"] });
  await stepOnce(id(), (it) => sendBack(it, { reason: "复核" }, by(second)));
  expect(await anew()).toMatchObject({ ok: true });
  const entries = await owner
    .select()
    .from(rewardJournal)
    .where(eq(rewardJournal.matterId, id()))
    .orderBy(rewardJournal.seq);
  expect(entries.map(({ kind, sum }) => [kind, sum])).toEqual([
    ["commitment", SUM],
    ["authorisation", SUM],
    ["sent-back", SUM],
    ["set-aside", SUM],
  ]);
});

test("by the database's own word nothing is set aside that finance has authorised", async () => {
  await claimed();
  await stepOnce(id(), (it) => authorise(it, { way: "cash", paper: "1" }, by(first)));
  const reviewed = { "reward-review-asked": ON };
  await owner.execute(
    sql`update matters set dates = dates || ${JSON.stringify(reviewed)}::jsonb where id = ${id()}`,
  );
  const anew = perform(id(), (it) =>
    answerReview(it, { reviewAnswer: "reviewReopened", reviewReason: "漏看了照片" }, by(head)),
  );
  await expect(anew).rejects.toMatchObject(refusal("sent-back-before-set-aside"));
});

test("nobody enters anything by hand, and nothing is changed or taken out", async () => {
  await claimed();
  await expect(
    db.execute(sql`insert into reward_journal (bureau_id, matter_id, booked_on, kind, from_account, to_account, sum)
      select bureau_id, id, current_date, 'payment', 'authorised', 'paid', 1 from matters`),
  ).rejects.toMatchObject({ code: "42501" });
  for (const text of [
    sql`update reward_journal set sum = 1`,
    sql`delete from reward_journal`,
    sql`truncate reward_journal`,
  ])
    await expect(owner.execute(text)).rejects.toMatchObject({ code: "23001" });
});
