import "#tests/support/own-keys.ts";
import { and, eq, like, sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { pay } from "#app/domain/payout/pay.ts";
import { env } from "#app/env.server.ts";
import { today } from "#app/shell/clock.server.ts";
import { applyAnswer, takeAnswer, tryAnswer } from "#app/shell/payout/answer.server.ts";
import { gatherBatch, giveUpBatch } from "#app/shell/payout/batch.server.ts";
import { stepOnce } from "#app/shell/payout/take-payout-step.server.ts";
import { remindOfCollections } from "#app/shell/reward/remind-of-collections.server.ts";
import { db } from "#db/client.server.ts";
import { findAnswers } from "#db/queries/payout/answers.server.ts";
import { findBatch, type ShownBatch } from "#db/queries/payout/batches.server.ts";
import { matterEvents } from "#db/schema/matters.ts";
import { payoutAnswers } from "#db/schema/payout/answers.ts";
import { payoutSteps, payouts } from "#db/schema/payout/payouts.ts";
import { authorisedAndChecked, checkedTransfer } from "#tests/shell/payout/checked-transfer.ts";
import { fiftyTimes } from "#tests/shell/payout/fifty.ts";
import { aPost } from "#tests/support/a-post.ts";
import { ACCOUNT } from "#tests/support/acts/account.ts";
import { refusal } from "#tests/support/acts/reward-at-hand.ts";
import * as office from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

beforeAll(office.openOffice);

const [first, second, third] = office.payers;
const on = today();
const bureauId = env.BUREAU_ID;
const post = (actor: { readonly id: string }) => ({
  ...aPost({ key: crypto.randomUUID() }),
  actor: actor.id,
});

async function aBatch(count: number): Promise<ShownBatch> {
  const ids = [];
  for (let at = 0; at < count; at += 1) ids.push(await checkedTransfer());
  const made = await gatherBatch(ids, post(first));
  const id = made.ok ? made.location.replace("/finance/batches/", "") : "";
  const batch = await findBatch(first, id);
  if (!batch) throw new Error("no batch");
  return batch;
}

type Said = { readonly result?: string; readonly sum?: string; readonly reason?: string };
/** The bank's file, a line for each of these payments. */
const fileOf = (batch: ShownBatch, said: readonly (Said | null)[], more: readonly string[] = []) =>
  new TextEncoder().encode(
    [
      "对账编号,金额（元）,结果,银行流水号,失败原因",
      ...said.flatMap((one, at) =>
        one
          ? [
              `${batch.code}-00${at + 1},${one.sum ?? "5000.00"},${one.result ?? "成功"},S${at + 1},${one.reason ?? ""}`,
            ]
          : [],
      ),
      ...more,
    ].join("\r\n"),
  );
async function read(batch: ShownBatch, file: Uint8Array, by = third) {
  const outcome = await takeAnswer(by, batch, file, post(by));
  if (!outcome.ok) return { because: outcome.because, which: { batchId: batch.id, answerId: "" } };
  const [, answerId = ""] = /answers\/([\w-]+)/.exec(outcome.location) ?? [];
  return { location: outcome.location, which: { batchId: batch.id, answerId } };
}
const stepsOf = async (payoutId: string) =>
  (await owner.select().from(payoutSteps).where(eq(payoutSteps.payoutId, payoutId))).map(
    ({ step, madeBy, paper }) => ({ step, madeBy, paper }),
  );
const paidEvents = async (matterId: string) =>
  owner
    .select()
    .from(matterEvents)
    .where(and(eq(matterEvents.matterId, matterId), eq(matterEvents.type, "reward-paid")));

describe("the bank's answer", () => {
  test("is compared first, pays and sends back once, however many press, and leaves the rest", async () => {
    const batch = await aBatch(4);
    const file = fileOf(
      batch,
      [
        {},
        { result: "失败", reason: `户名不符${ACCOUNT.holder}6222020000000000` },
        { sum: "4999.99" },
        null,
      ],
      ["X-001,1,成功,,"],
    );
    const { which } = await read(batch, file);
    const tried = await tryAnswer(which, third.id);
    const verdicts = tried?.items
      .toSorted((a, b) => a.place - b.place)
      .map(({ verdict }) => verdict);
    expect(verdicts).toEqual(["paid", "failed", "sum-differs", "missing"]);
    expect(tried?.unknown.map(({ reference }) => reference)).toEqual(["X-001"]);
    const [paid, failed, differs] = batch.items;
    expect(await stepsOf(paid?.payout ?? "")).toHaveLength(1);

    expect(await fiftyTimes(() => applyAnswer(which, post(third)))).toBe(1);
    expect(await stepsOf(paid?.payout ?? "")).toContainEqual({
      step: "paid",
      madeBy: third.id,
      paper: "S1",
    });
    expect(await paidEvents(paid?.matterId ?? "")).toHaveLength(1);
    const [, back] = await stepsOf(failed?.payout ?? "");
    expect(back).toEqual({ step: "sent-back", madeBy: third.id, paper: "户名不符**" });
    expect(await stepsOf(differs?.payout ?? "")).toHaveLength(1);
    expect(await findAnswers(first, batch.id)).toMatchObject([
      { appliedBy: third.id, paid: 1, sentBack: 1 },
    ]);

    // The same file again is known, and changes nothing.
    const again = await read(batch, file);
    expect(again.location).toContain("?again=");
    expect(await applyAnswer(again.which, post(third))).toEqual({
      ok: false,
      because: ["answer-applied"],
    });
    expect(await paidEvents(paid?.matterId ?? "")).toHaveLength(1);

    // What the file left open is free for a person, and the one that failed for three people anew.
    expect(
      await stepOnce(differs?.matterId ?? "", (it) =>
        pay(it, { voucher: "凭证2" }, { by: third.id, on }),
      ),
    ).toMatchObject({ ok: true });
    // Whose account failed is told at once; whose payment is on its way, or left to a person, is not.
    await remindOfCollections();
    const told = await owner
      .select()
      .from(matterEvents)
      .where(eq(matterEvents.type, "collection-reminded"));
    expect(told.map(({ matterId }) => matterId)).toEqual([failed?.matterId]);
    await authorisedAndChecked(failed?.matterId ?? "");
    expect(await gatherBatch([failed?.matterId ?? ""], post(first))).toMatchObject({ ok: true });
    expect(await giveUpBatch({ id: batch.id, reason: "晚了" }, post(second))).toEqual({
      ok: false,
      because: ["batch-answered"],
    });
  }, 90_000);

  test("pays nobody by who made the batch, or by who had a hand in the payment", async () => {
    const batch = await aBatch(1);
    const file = fileOf(batch, [{}]);
    expect((await read(batch, file, first)).because).toEqual(["batch-own"]);
    const { which } = await read(batch, file, second);
    expect((await tryAnswer(which, second.id))?.items).toMatchObject([
      { verdict: "paid", moves: false, because: ["same-person"] },
    ]);
    expect(await applyAnswer(which, post(first))).toEqual({ ok: false, because: ["batch-own"] });
    expect(await applyAnswer(which, post(third))).toMatchObject({ ok: true });
    expect(await stepsOf(batch.items[0]?.payout ?? "")).toHaveLength(2);
  }, 60_000);

  test("in GB 18030 is read; what is no answer about this batch is refused in words", async () => {
    const batch = await aBatch(1);
    const bytes = (text: string) => new TextEncoder().encode(text);
    for (const [file, why] of [
      [Uint8Array.from([0xff, 0xff]), "answer-not-text"],
      [bytes("a,b\n1,2"), "answer-columns"],
      [bytes("对账编号,金额（元）,结果\n"), "answer-empty"],
      [bytes("对账编号,金额（元）,结果\nOTHER123-001,1,成功"), "answer-of-another"],
    ] as const)
      expect((await read(batch, file)).because).toEqual([why]);
    // 对账编号,金额,结果 and 成功.
    const gb = Buffer.concat([
      Buffer.from("b6d4d5cbb1e0bac52cbdf0b6ee2cbde1b9fb0a", "hex"),
      Buffer.from(`${batch.code}-001,5000,`),
      Buffer.from("b3c9b9a6", "hex"),
    ]);
    const { which } = await read(batch, gb);
    expect((await tryAnswer(which, third.id))?.items).toMatchObject([
      { verdict: "paid", moves: true },
    ]);
  }, 60_000);
});

test("the database itself takes no answer from who made the batch, of one withdrawn, or twice", async () => {
  const batch = await aBatch(1);
  const row = { bureauId, batchId: batch.id, lines: [] };
  const slipIn = (by: { readonly id: string }, digest: string) =>
    db.insert(payoutAnswers).values({ ...row, id: crypto.randomUUID(), digest, readBy: by.id });
  await expect(slipIn(first, "1")).rejects.toMatchObject(refusal("answer-read-by-another"));
  await expect(slipIn(office.head, "1")).rejects.toMatchObject(refusal("answer-read-by-another"));
  await slipIn(third, "1");
  await expect(slipIn(third, "1")).rejects.toMatchObject({ code: "23505" });
  const apply = (by: { readonly id: string }) =>
    db
      .update(payoutAnswers)
      .set({ appliedBy: by.id, appliedAt: sql`now()`, paid: 0, sentBack: 0 })
      .where(eq(payoutAnswers.batchId, batch.id));
  await expect(apply(first)).rejects.toMatchObject(refusal("answer-applied-by-another"));
  await apply(third);
  await expect(apply(third)).rejects.toMatchObject(refusal("answer-stands"));

  const other = await aBatch(1);
  await giveUpBatch({ id: other.id, reason: "未交银行" }, post(second));
  await expect(
    db.insert(payoutAnswers).values({
      ...row,
      batchId: other.id,
      id: crypto.randomUUID(),
      digest: "1",
      readBy: third.id,
    }),
  ).rejects.toMatchObject(refusal("answer-of-a-live-batch"));
  await expect(owner.execute(sql`delete from payout_answers`)).rejects.toMatchObject({
    code: "23001",
  });
}, 60_000);

test("nothing that is kept of an answer names whom it paid", async () => {
  const kept = await owner
    .select()
    .from(payoutAnswers)
    .where(like(sql`${payoutAnswers.lines}::text`, `%${ACCOUNT.holder}%`));
  expect(kept).toEqual([]);
  expect(await owner.select().from(payouts)).not.toEqual([]);
});
