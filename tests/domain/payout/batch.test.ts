import { describe, expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import { linesOf, referenceOf } from "#app/domain/payout/batch/batch.ts";
import { itemStanding } from "#app/domain/payout/batch/item-standing.ts";
import { makeBatch, mayGather, withdrawBatch } from "#app/domain/payout/batch/make-batch.ts";
import { sendBack } from "#app/domain/payout/close-payout.ts";
import { pay } from "#app/domain/payout/pay.ts";
import type { Payable } from "#app/domain/payout/payable.ts";
import type { Payout, PayoutStep } from "#app/domain/payout/payout.ts";
import type { PayeeVersion } from "#app/domain/reward/payee/payee.ts";
import { aReward } from "#tests/support/a-reward.ts";

const ON = day("2026-11-25");
const by = (person: string) => ({ by: person, on: ON });

const payee = (version: number, but: Partial<PayeeVersion> = {}): PayeeVersion => ({
  ...{ version, way: "anonymous", method: "transfer", sharer: 1, share: null },
  ...{ setOn: day("2026-11-01"), effectiveOn: day("2026-11-08"), stoppedOn: null },
  ...but,
});
const step = (name: PayoutStep["step"], person: string, payeeVersion = 1): PayoutStep => ({
  ...{ step: name, by: person, on: ON, paper: "", payee: payeeVersion },
});
const payout = (but: Partial<Payout> = {}): Payout => ({
  ...{ id: "payout 1", round: 1, way: "transfer", sum: 300_000, paper: "审批1号" },
  ...{ by: "唐敏", on: ON, steps: [step("checked", "江月")] },
  ...but,
});
const reward = aReward({
  decidedOn: day("2026-11-18"),
  award: { grade: "second", base: 300_000, amount: 300_000, financeConsulted: false },
  notifiedOn: day("2026-11-19"),
  claim: { on: day("2026-11-20"), codeDigest: "right" },
});
const payable = (but: Partial<Payable> = {}, of: Partial<Payout> = {}): Payable => ({
  ...{ reward, payouts: [payout(of)], payees: [payee(1)] },
  ...but,
});

describe("a transfer may go into somebody's batch", () => {
  test.each<[string, Payable, string, boolean]>([
    ["by who authorised it", payable(), "唐敏", true],
    ["by who checked it", payable(), "江月", true],
    ["not by who is to record its payment", payable(), "龚平", false],
    ["not in cash", payable({ payees: [] }, { way: "cash" }), "唐敏", false],
    ["not before it is checked", payable({}, { steps: [] }), "唐敏", false],
    ["not while it is with the bank", payable({ isWithBank: true }), "唐敏", false],
    ["not while a review is open", payable({ isUnderReview: true }), "唐敏", false],
    [
      "not to a payee who cools off",
      payable({ payees: [payee(1, { effectiveOn: day("2026-11-26") })] }),
      "唐敏",
      false,
    ],
    [
      "from the day the cooling off is over",
      payable({ payees: [payee(1, { effectiveOn: ON })] }),
      "唐敏",
      true,
    ],
    [
      "not to a payee named after the check",
      payable({ payees: [payee(1), payee(2)] }),
      "唐敏",
      false,
    ],
    ["not of a sum that changed", payable({}, { sum: 299_999 }), "唐敏", false],
    [
      "not once it was sent back",
      payable({}, { steps: [step("checked", "江月"), step("sent-back", "龚平")] }),
      "唐敏",
      false,
    ],
  ])("%s", (_, one, person, may) => {
    expect(mayGather(one, by(person))).toBe(may);
  });
});

describe("a batch", () => {
  test("holds what was chosen, in its order", () => {
    const chosen = [payable({}, { id: "b" }), payable({}, { id: "a" })];
    expect(makeBatch(chosen, by("唐敏"))).toEqual({
      ok: true,
      events: [{ by: "唐敏", on: ON, payouts: ["b", "a"] }],
    });
  });

  test.each<[string, readonly Payable[], readonly string[]]>([
    ["of nothing", [], ["batch-empty"]],
    ["of fifty", Array.from({ length: 50 }, () => payable()), []],
    ["of fifty-one", Array.from({ length: 51 }, () => payable()), ["batch-too-many"]],
    ["with one that cannot go", [payable(), payable({ isWithBank: true })], ["batch-changed"]],
  ])("%s", (_, chosen, because) => {
    const made = makeBatch(chosen, by("唐敏"));
    expect(made.ok ? [] : made.because).toEqual(because);
  });

  const withdrawn = { by: "唐敏", on: ON, reason: "未交银行" };
  test.each<[string, Parameters<typeof withdrawBatch>[0], string, readonly string[]]>([
    ["with a reason", { withdrawn: null, isAnswered: false }, "未交银行", []],
    ["without one", { withdrawn: null, isAnswered: false }, "", ["reason-missing"]],
    ["twice", { withdrawn, isAnswered: false }, "再撤", ["batch-withdrawn"]],
    ["once the bank answered", { withdrawn: null, isAnswered: true }, "反悔", ["batch-answered"]],
  ])("is withdrawn %s", (_, standing, reason, because) => {
    const done = withdrawBatch(standing, reason, by("江月"));
    expect(done.ok ? [] : done.because).toEqual(because);
  });
});

test("what is with the bank is neither paid by hand nor sent back", () => {
  const held = payable({ isWithBank: true });
  expect(pay(held, { voucher: "1" }, by("龚平"))).toEqual({ ok: false, because: ["with-bank"] });
  expect(sendBack(held, { reason: "1" }, by("龚平"))).toEqual({
    ok: false,
    because: ["with-bank"],
  });
});

describe("the lines of one authorisation", () => {
  const paying = { code: "7K3QM2T9", place: 7, sum: 300_000 };

  test("are one, of all of it", () => {
    expect(linesOf({ ...paying, payees: [payee(1)], checked: 1 })).toEqual([
      { reference: "7K3QM2T9-007", version: 1, sum: 300_000 },
    ]);
  });

  test("are one for each who shares, as they were when it was checked", () => {
    const payees = [
      payee(1, { way: "joint", sharer: 2, share: 100_000 }),
      payee(2, { way: "joint", sharer: 1, share: 200_000 }),
      payee(3),
    ];
    expect(linesOf({ ...paying, payees, checked: 2 })).toEqual([
      { reference: "7K3QM2T9-007-1", version: 2, sum: 200_000 },
      { reference: "7K3QM2T9-007-2", version: 1, sum: 100_000 },
    ]);
  });

  test("are told apart by place", () => {
    expect([referenceOf("7K3QM2T9", 50, null), referenceOf("7K3QM2T9", 5, 10)]).toEqual([
      "7K3QM2T9-050",
      "7K3QM2T9-005-10",
    ]);
  });
});

test.each<[readonly PayoutStep["step"][], string]>([
  [["checked"], "waiting"],
  [["checked", "paid"], "paid"],
  [["checked", "paid", "received"], "paid"],
  [["checked", "paid", "returned"], "returned"],
  [["checked", "sent-back"], "sent-back"],
])("after %s a payment in a batch is %s", (steps, standing) => {
  expect(itemStanding(steps.map((name) => ({ step: name })))).toBe(standing);
});
