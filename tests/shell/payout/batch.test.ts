import "#tests/support/own-keys.ts";
import { and, eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { sendBack } from "#app/domain/payout/close-payout.ts";
import { pay } from "#app/domain/payout/pay.ts";
import { env } from "#app/env.server.ts";
import { today } from "#app/shell/clock.server.ts";
import { gatherBatch, giveUpBatch } from "#app/shell/payout/batch.server.ts";
import { linesForBank } from "#app/shell/payout/batch-file.server.ts";
import { stepOnce } from "#app/shell/payout/take-payout-step.server.ts";
import { db } from "#db/client.server.ts";
import { findBatch, findBatches, findGathered } from "#db/queries/payout/batches.server.ts";
import { payoutBatches, payoutBatchItems } from "#db/schema/payout/batches.ts";
import { payoutSteps, payouts } from "#db/schema/payout/payouts.ts";
import { checkedTransfer } from "#tests/shell/payout/checked-transfer.ts";
import { fiftyTimes } from "#tests/shell/payout/fifty.ts";
import { aPost } from "#tests/support/a-post.ts";
import { keptFrom } from "#tests/support/a-secret.ts";
import { ACCOUNT } from "#tests/support/acts/account.ts";
import { name } from "#tests/support/acts/payee.ts";
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

async function gathered(ids: readonly string[], by: { readonly id: string } = first) {
  const outcome = await gatherBatch(ids, post(by));
  if (!outcome.ok) throw new Error(outcome.because.join());
  return outcome.location.replace("/finance/batches/", "");
}
const paying = (id: string) =>
  stepOnce(id, (it) => pay(it, { voucher: "凭证1号" }, { by: third.id, on }));
const payoutOf = async (matterId: string) =>
  (await owner.select().from(payouts).where(eq(payouts.matterId, matterId)))[0]?.id ?? "";

describe("a batch for the bank", () => {
  test("gathered fifty times at once is one, and what is in it is not paid by hand", async () => {
    const ids = [await checkedTransfer(), await checkedTransfer()];
    expect(await fiftyTimes(() => gatherBatch(ids, post(first)))).toBe(1);
    const payout = await payoutOf(ids[0] ?? "");
    const held = await owner
      .select()
      .from(payoutBatchItems)
      .where(and(eq(payoutBatchItems.payoutId, payout), eq(payoutBatchItems.withdrawn, false)));
    expect(held).toHaveLength(1);
    expect(await paying(ids[0] ?? "")).toEqual({ ok: false, because: ["with-bank"] });
    const back = await stepOnce(ids[1] ?? "", (it) =>
      sendBack(it, { reason: "户名不符" }, { by: third.id, on }),
    );
    expect(back).toEqual({ ok: false, because: ["with-bank"] });
    for (const step of ["paid", "sent-back"] as const)
      await expect(
        db
          .insert(payoutSteps)
          .values({ bureauId, payoutId: payout, step, madeBy: third.id, paper: "1" }),
      ).rejects.toMatchObject(refusal("with-the-bank"));
  }, 60_000);

  test("is refused whole where one of it cannot go", async () => {
    const [ready, held] = [await checkedTransfer(), await checkedTransfer()];
    await gathered([held]);
    const before = (await owner.select().from(payoutBatches)).length;
    expect(await gatherBatch([ready, held], post(first))).toEqual({
      ok: false,
      because: ["batch-changed"],
    });
    expect(await gatherBatch([ready], post(third))).toMatchObject({ because: ["batch-changed"] });
    expect(await owner.select().from(payoutBatches)).toHaveLength(before);
    await gathered([ready], second);
  }, 60_000);

  test("is a file of accounts, without what is not to be paid to them any more", async () => {
    const [one, other] = [await checkedTransfer(), await checkedTransfer()];
    const batch = await findBatch(second, await gathered([one, other]));
    if (!batch) throw new Error("no batch");
    const placed = batch.items.map(({ matterId }) => matterId);
    expect(placed.toSorted()).toEqual([one, other].toSorted());
    const line = (place: number) => ({
      ...ACCOUNT,
      reference: `${batch.code}-00${place}`,
      sum: 500_000,
    });
    expect(await linesForBank(second, batch)).toEqual([line(1), line(2)]);
    expect(await linesForBank(office.handler, batch)).toEqual([]);
    await name(placed[0] ?? "");
    expect(await linesForBank(second, batch)).toEqual([line(2)]);
  }, 60_000);

  test("withdrawn with a reason frees what is in it", async () => {
    const id = await checkedTransfer();
    const batchId = await gathered([id]);
    const withdraw = (reason: string) => giveUpBatch({ id: batchId, reason }, post(second));
    expect(await withdraw("")).toEqual({ ok: false, because: ["reason-missing"] });
    expect(await withdraw("未交银行")).toMatchObject({ ok: true });
    expect(await withdraw("再撤")).toEqual({ ok: false, because: ["batch-withdrawn"] });
    expect((await findBatch(first, batchId))?.withdrawn).toEqual({
      ...{ by: second.id, on, reason: "未交银行" },
    });
    await gathered([id], second);
    expect((await findGathered(first)).get(await payoutOf(id))?.id).not.toBe(batchId);
  }, 60_000);

  test("is kept whole from whoever must not know of one matter in it, and from all but finance", async () => {
    const [shown, kept] = [await checkedTransfer(), await checkedTransfer()];
    const batchId = await gathered([shown, kept]);
    expect(await findBatch(third, batchId)).not.toBeNull();
    await keptFrom(kept, [third]);
    expect(await findBatch(third, batchId)).toBeNull();
    expect((await findBatches(third)).map(({ id }) => id)).not.toContain(batchId);
    expect((await findGathered(third)).has(await payoutOf(shown))).toBe(false);
    expect((await findGathered(first)).has(await payoutOf(shown))).toBe(true);
    for (const officer of [office.head, office.handler, office.auditor])
      expect(await findBatches(officer)).toEqual([]);
  }, 60_000);
});

describe("the database itself", () => {
  const batch = (madeBy: { readonly id: string }) => ({
    ...{ bureauId, id: crypto.randomUUID(), madeBy: madeBy.id },
    code: crypto.randomUUID().slice(0, 8).toUpperCase(),
  });
  test("takes a batch from finance alone, and changes none", async () => {
    await expect(db.insert(payoutBatches).values(batch(office.head))).rejects.toMatchObject(
      refusal("batch-made-by-finance"),
    );
    const batchId = await gathered([await checkedTransfer()]);
    const isIt = eq(payoutBatches.id, batchId);
    await expect(
      db.update(payoutBatches).set({ withdrawnBy: office.head.id, withdrawnFor: "1" }).where(isIt),
    ).rejects.toMatchObject(refusal("batch-withdrawn-by-finance"));
    await expect(
      owner
        .update(payoutBatchItems)
        .set({ withdrawn: true })
        .where(eq(payoutBatchItems.batchId, batchId)),
    ).rejects.toMatchObject(refusal("batch-item-stands"));
    for (const text of [
      sql`delete from payout_batch_items`,
      sql`delete from payout_batches`,
      sql`truncate payout_batches cascade`,
    ])
      await expect(owner.execute(text)).rejects.toMatchObject({ code: "23001" });
  });

  test("puts nothing into a batch afterwards, and no authorisation into two", async () => {
    const [one, other] = [await checkedTransfer(), await checkedTransfer()];
    const batchId = await gathered([one]);
    const item = { bureauId, batchId, place: 2, payoutId: await payoutOf(other) };
    await expect(db.insert(payoutBatchItems).values(item)).rejects.toMatchObject(
      refusal("batch-made-at-once"),
    );
    await expect(
      owner.insert(payoutBatchItems).values({ ...item, payoutId: await payoutOf(one) }),
    ).rejects.toMatchObject({ code: "23505" });
  });
});
