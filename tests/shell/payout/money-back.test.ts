import "#tests/support/own-keys.ts";
import { and, eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { authorise } from "#app/domain/payout/authorise.ts";
import { bankReturned } from "#app/domain/payout/bank-returned.ts";
import { checkAccount } from "#app/domain/payout/check.ts";
import { pay } from "#app/domain/payout/pay.ts";
import { askRecovery } from "#app/domain/payout/recovery/ask-recovery.ts";
import { decideRecovery } from "#app/domain/payout/recovery/decide-recovery.ts";
import type { RecoveryStepName } from "#app/domain/payout/recovery/recovery.ts";
import { env } from "#app/env.server.ts";
import { today } from "#app/shell/clock.server.ts";
import { recoverOnce } from "#app/shell/payout/recover.server.ts";
import { stepOnce } from "#app/shell/payout/take-payout-step.server.ts";
import { toldRecoveries } from "#app/shell/payout/told-recoveries.server.ts";
import { paidDifferences } from "#app/shell/reward/paid-differences.server.ts";
import { accountTails } from "#app/shell/reward/payees.server.ts";
import { db } from "#db/client.server.ts";
import { findRecoveryPage } from "#db/queries/payout/recovery-page.server.ts";
import { letters } from "#db/schema/letters.ts";
import { matters } from "#db/schema/matters.ts";
import { rewardJournal } from "#db/schema/payout/journal.ts";
import { payoutSteps, payouts } from "#db/schema/payout/payouts.ts";
import { rewardRecoveries, rewardRecoverySteps } from "#db/schema/payout/recoveries.ts";
import { fiftyTimes } from "#tests/shell/payout/fifty.ts";
import { agePayees, name, toldReport } from "#tests/support/acts/payee.ts";
import { refusal } from "#tests/support/acts/reward-at-hand.ts";
import * as office from "#tests/support/an-office.ts";
import { owner } from "#tests/support/owner.ts";

beforeAll(office.openOffice);

const [first, second, third] = office.payers;
const { head, handler } = office;
const on = today();
const by = (person: { readonly id: string }) => ({ by: person.id, on });
const SUM = 500_000;
const bureauId = env.BUREAU_ID;

async function paying(id: string) {
  await stepOnce(id, (it) => authorise(it, { way: "transfer", paper: "审批1号" }, by(first)));
  const tails = await accountTails(id);
  await stepOnce(id, (it) => checkAccount(it, { typed: "0000", tails }, by(second)));
  return stepOnce(id, (it) => pay(it, { voucher: "凭证1号" }, by(third)));
}
async function paidReport(): Promise<string> {
  const id = await toldReport();
  await name(id);
  await agePayees(id, 7);
  expect(await paying(id)).toMatchObject({ ok: true });
  return id;
}
const returning = (id: string, person = second) =>
  stepOnce(id, (it) => bankReturned(it, { slip: "退1号" }, by(person)));
const kindsOf = async (id: string) =>
  (
    await owner
      .select()
      .from(rewardJournal)
      .where(eq(rewardJournal.matterId, id))
      .orderBy(rewardJournal.seq)
  ).map(({ kind }) => kind);
const lettersOf = async (id: string, wanted: string) =>
  (await owner.select().from(letters).where(eq(letters.matterId, id))).filter(
    (letter) => letter.name === wanted && letter.audience === "reporter",
  );
const rewardOf = async (id: string) =>
  (await owner.select().from(matters).where(eq(matters.id, id)))[0]?.reward;

describe("a payment that the bank returned", () => {
  test("is recorded once, however often it is pressed, and is authorised and paid anew", async () => {
    const id = await paidReport();
    expect(await returning(id, third)).toEqual({ ok: false, because: ["same-person"] });
    expect(await fiftyTimes(() => returning(id))).toBe(1);
    expect((await rewardOf(id))?.payment).toBeNull();
    expect(await lettersOf(id, "reward-returned")).toHaveLength(1);
    expect(await returning(id)).toEqual({ ok: false, because: ["not-paid"] });
    expect(await paying(id)).toMatchObject({ ok: true });
    expect((await kindsOf(id)).slice(-4)).toEqual([
      "payment",
      "reversal",
      "authorisation",
      "payment",
    ]);
    const rounds = await owner.select().from(payouts).where(eq(payouts.matterId, id));
    expect(rounds.map(({ round }) => round).toSorted()).toEqual([1, 2]);
  }, 60_000);

  test("by the database's own word, not by who paid, and no payment goes without it", async () => {
    const id = await paidReport();
    const [payout] = await owner.select().from(payouts).where(eq(payouts.matterId, id));
    const slip = (person: { readonly id: string }) =>
      db.insert(payoutSteps).values({
        ...{ bureauId, payoutId: payout?.id ?? "", step: "returned" },
        ...{ madeBy: person.id, paper: "1" },
      });
    await expect(slip(third)).rejects.toMatchObject(refusal("returned-by-another"));
    await expect(slip(handler)).rejects.toMatchObject(refusal("of-finance"));
    const reward = await rewardOf(id);
    if (!reward) throw new Error("no reward");
    await expect(
      db
        .update(matters)
        .set({ reward: { ...reward, payment: null } })
        .where(eq(matters.id, id)),
    ).rejects.toMatchObject(refusal("paid-once"));
  });
});

const ASKED = { sum: "2000", ground: "false-materials", reason: "材料系伪造", paper: "收回1号" };
const asking = (
  id: string,
  person: { readonly id: string } = head,
  but: Partial<typeof ASKED> = {},
) => recoverOnce(id, (it) => askRecovery(it, { ...ASKED, ...but }, by(person)));
const deciding = async (id: string, step: RecoveryStepName, person: { readonly id: string }) => {
  const [last] = (
    await owner.select().from(rewardRecoveries).where(eq(rewardRecoveries.matterId, id))
  ).toReversed();
  return recoverOnce(id, (it) =>
    decideRecovery(it, { id: last?.id ?? "", step, paper: "入账1号" }, by(person)),
  );
};

describe("money that was paid wrongly", () => {
  test("is asked back by one, ordered by another with a letter that names the remedies, and comes in", async () => {
    const id = await paidReport();
    expect(await asking(id)).toMatchObject({ ok: true });
    expect(await lettersOf(id, "recovery-ordered")).toEqual([]);
    expect(await toldRecoveries(id)).toEqual([]);
    expect(await fiftyTimes(() => deciding(id, "confirmed", first))).toBe(1);
    const [letter, ...others] = await lettersOf(id, "recovery-ordered");
    expect(others).toEqual([]);
    const words = JSON.stringify(letter?.words.zh);
    for (const said of ["2,000.00", "材料系伪造", "行政复议"]) expect(words).toContain(said);
    expect(await toldRecoveries(id)).toMatchObject([{ sum: 200_000, standing: "owed" }]);
    expect(await returning(id)).toEqual({ ok: false, because: ["recovery-open"] });
    expect(await fiftyTimes(() => deciding(id, "received", second))).toBe(1);
    expect((await kindsOf(id)).slice(-2)).toEqual(["recovery", "recovered"]);
    expect(await toldRecoveries(id)).toMatchObject([{ standing: "received" }]);
    expect((await rewardOf(id))?.payment).not.toBeNull();
    expect(await asking(id, head, { sum: "3000.01" })).toEqual({
      ok: false,
      because: ["more-than-paid"],
    });
  }, 60_000);

  test("leaves the list of what was paid on other sums than its case has now, once it has come in", async () => {
    const id = await paidReport();
    await owner.execute(sql`alter table matters disable trigger user`);
    await owner.execute(
      sql`insert into cases (bureau_id, number, key) values (${bureauId}, '罚9号', '罚9号')`,
    );
    await owner.execute(sql`update matters set case_id = (select id from cases where key = '罚9号'),
      reward = jsonb_set(reward, '{restsOn}', '{"fines": 99999999, "confiscations": 0}') where id = ${id}`);
    await owner.execute(sql`alter table matters enable trigger user`);
    const mine = async () =>
      (await paidDifferences(office.finance)).find((line) => line.matterId === id);
    const before = await mine();
    expect(before).toMatchObject({ paid: SUM, should: 300_000, by: -200_000 });
    await asking(id);
    await deciding(id, "confirmed", first);
    expect(await mine()).toEqual(before);
    await deciding(id, "received", second);
    expect(await mine()).toBeUndefined();
  });

  test("and dropped is owed no more", async () => {
    const id = await paidReport();
    await asking(id, first);
    await deciding(id, "confirmed", head);
    expect(await deciding(id, "dropped", second)).toMatchObject({ ok: true });
    expect(await lettersOf(id, "recovery-dropped")).toHaveLength(1);
    expect((await kindsOf(id)).slice(-2)).toEqual(["recovery", "recovery-dropped"]);
    expect(await asking(id, first, { sum: "5000" })).toMatchObject({ ok: true });
  });

  test("by the database's own word takes two people, in turn, and never more than was paid", async () => {
    const id = await paidReport();
    const slipIn = (person: { readonly id: string }, sum = SUM) =>
      db.insert(rewardRecoveries).values({
        ...{ bureauId, id: crypto.randomUUID(), matterId: id, sum, ground: "wrong-payment" },
        ...{ reason: "x", paper: "1", askedBy: person.id },
      });
    await expect(slipIn(handler)).rejects.toMatchObject(refusal("asked-back-by-finance-or-head"));
    await expect(slipIn(first, SUM + 1)).rejects.toMatchObject(refusal("asked-back-was-paid"));
    await slipIn(first);
    await expect(slipIn(second, 1)).rejects.toMatchObject(refusal("one-request-at-a-time"));
    const [row] = await owner
      .select()
      .from(rewardRecoveries)
      .where(eq(rewardRecoveries.matterId, id));
    const slipStep = (step: RecoveryStepName, person: { readonly id: string }) =>
      db.insert(rewardRecoverySteps).values({
        ...{ bureauId, recoveryId: row?.id ?? "", step, madeBy: person.id, paper: "1" },
      });
    await expect(slipStep("received", second)).rejects.toMatchObject(refusal("recovery-in-turn"));
    await expect(slipStep("confirmed", first)).rejects.toMatchObject(refusal("asked-back-by-two"));
    await slipStep("confirmed", second);
    await expect(slipStep("received", head)).rejects.toMatchObject(
      refusal("asked-back-by-finance-or-head"),
    );
    await expect(slipStep("dropped", second)).rejects.toMatchObject(refusal("dropped-by-another"));
    for (const text of [
      sql`update reward_recoveries set sum = 1`,
      sql`delete from reward_recovery_steps`,
      sql`truncate reward_recoveries cascade`,
    ])
      await expect(owner.execute(text)).rejects.toMatchObject({ code: "23001" });
  });

  test("is shown to finance and the head whose matter it is, and to nobody else", async () => {
    const id = await paidReport();
    await owner
      .update(matters)
      .set({ unitId: office.INSPECTION })
      .where(and(eq(matters.id, id)));
    await asking(id, first);
    for (const officer of [first, head])
      expect((await findRecoveryPage(officer, id))?.recoveries).toHaveLength(1);
    for (const officer of [
      office.intake,
      handler,
      office.auditor,
      office.custodian,
      office.stranger,
    ])
      expect(await findRecoveryPage(officer, id)).toBeNull();
  });
});
