import { describe, expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import { authorise } from "#app/domain/payout/authorise.ts";
import { checkCode } from "#app/domain/payout/check.ts";
import { keepReceipt, sendBack } from "#app/domain/payout/close-payout.ts";
import { pay } from "#app/domain/payout/pay.ts";
import { nextStep, type Payable } from "#app/domain/payout/payable.ts";
import type { PayoutEvent, Way } from "#app/domain/payout/payout.ts";
import { CASH_BELOW } from "#app/domain/reward/payee/cash.ts";
import type { PayeeVersion } from "#app/domain/reward/payee/payee.ts";
import type { Reward } from "#app/domain/reward/reward.ts";
import { aReward } from "#tests/support/a-reward.ts";
import { after } from "#tests/support/acts/paid-out.ts";

const ON = day("2026-11-25");
const by = (person: string, on = ON) => ({ by: person, on });
const FIRST = by("唐敏");
const SECOND = by("江月");
const THIRD = by("龚平");

const awarded = (amount: number): Reward =>
  aReward({
    decidedOn: day("2026-11-18"),
    award: { grade: "second", base: amount, amount, financeConsulted: false },
    notifiedOn: day("2026-11-19"),
  });
const claimed = (amount = 300_000): Reward => ({
  ...awarded(amount),
  claim: { on: day("2026-11-20"), codeDigest: "right" },
});

const fresh = (reward: Reward | null = claimed()): Payable => ({ reward, payouts: [] });
type Answer = ReturnType<typeof authorise>;
const because = (answer: Answer) => (answer.ok ? [] : answer.because);

const authorising = (payable: Payable, way: Way = "transfer", act = FIRST, paper = "审批1号") =>
  authorise(payable, { way, paper }, act);
const checking = (payable: Payable, act = SECOND, codeDigest = "right") =>
  checkCode(payable, { codeDigest }, act);
const paying = (payable: Payable, act = THIRD, voucher = "凭证1号") =>
  pay(payable, { voucher }, act);

/** The reward after what was done to it, each step by its rule. */
function through(payable: Payable, ...steps: readonly ((now: Payable) => Answer)[]): Payable {
  return steps.reduce((now, step) => {
    const answer = step(now);
    if (!answer.ok) throw new Error(answer.because.join());
    return answer.events.reduce(happened, now);
  }, payable);
}
function happened({ reward, payouts }: Payable, event: PayoutEvent): Payable {
  const paid = event.type === "paid" && reward;
  return {
    reward: paid
      ? { ...paid, payment: { on: event.on, by: event.by, voucher: event.paper } }
      : reward,
    payouts: after(payouts, event),
  };
}
const authorised = through(fresh(), authorising);
const checked = through(authorised, checking);
const paid = through(checked, paying);

describe("three of finance pay a reward", () => {
  test("one after the other, and then its receipt is kept", () => {
    const kept = (now: Payable) => keepReceipt(now, { receipt: "回单1号" }, FIRST);
    const received = through(paid, kept);
    expect([fresh(), authorised, checked, paid, received].map(nextStep)).toEqual([
      "authorise",
      "check",
      "pay",
      "receipt",
      null,
    ]);
    expect(
      received.payouts.flatMap(({ by, sum, steps }) => [by, sum, ...steps.map((it) => it.by)]),
    ).toEqual(["唐敏", 300_000, "江月", "龚平", "唐敏"]);
  });

  test("the sum is the award's, or the other one that the finance authority settled", () => {
    const answer = {
      on: ON,
      by: "x",
      says: "financeOtherSum",
      sum: 250_001,
      document: "8",
    } as const;
    const finance = { askedOn: ON, askedBy: "y", letter: "1", answer };
    expect(authorising(fresh({ ...claimed(), finance }))).toMatchObject({
      events: [{ type: "authorised", sum: 250_001 }],
    });
  });

  test.each<[string, () => Answer, string]>([
    ["authorised before the claim", () => authorising(fresh(awarded(300_000))), "not-claimed"],
    ["authorised without a reward", () => authorising(fresh(null)), "not-claimed"],
    [
      "authorised once it was given up",
      () => authorising(fresh({ ...claimed(), lapsedOn: ON })),
      "not-claimed",
    ],
    ["authorised twice", () => authorising(authorised, "transfer", SECOND), "authorised-already"],
    ["authorised once it is paid", () => authorising(paid, "transfer", SECOND), "paid-already"],
    [
      "authorised without a form",
      () => authorising(fresh(), "transfer", FIRST, ""),
      "paper-missing",
    ],
    ["checked before it is authorised", () => checking(fresh()), "not-authorised"],
    ["checked by who authorised", () => checking(authorised, FIRST), "same-person"],
    ["checked with a wrong code", () => checking(authorised, SECOND, "wrong"), "code-wrong"],
    ["checked with an empty code", () => checking(authorised, SECOND, ""), "code-wrong"],
    ["checked twice", () => checking(checked, THIRD), "checked-already"],
    ["checked once it is paid", () => checking(paid, by("丁")), "paid-already"],
    ["paid before it is authorised", () => paying(fresh()), "not-checked"],
    ["paid before the check", () => paying(authorised), "not-checked"],
    ["paid by who authorised", () => paying(checked, FIRST), "same-person"],
    ["paid by who checked", () => paying(checked, SECOND), "same-person"],
    ["paid without a voucher", () => paying(checked, THIRD, ""), "paper-missing"],
    ["paid twice", () => paying(paid, by("丁")), "paid-already"],
    [
      "paid when the award has changed",
      () => paying({ ...checked, reward: claimed(300_001) }),
      "sum-changed",
    ],
    [
      "receipted before it is paid",
      () => keepReceipt(checked, { receipt: "1" }, FIRST),
      "not-paid",
    ],
    [
      "receipted without a number",
      () => keepReceipt(paid, { receipt: "" }, FIRST),
      "paper-missing",
    ],
    ["sent back once it is paid", () => sendBack(paid, { reason: "错" }, FIRST), "paid-already"],
    [
      "sent back before it is authorised",
      () => sendBack(fresh(), { reason: "错" }, FIRST),
      "not-authorised",
    ],
    ["sent back without a reason", () => sendBack(checked, { reason: "" }, FIRST), "paper-missing"],
  ])("it is not %s", (_, command, reason) => {
    expect(because(command())).toEqual([reason]);
  });

  test.each<[string, { readonly voters?: readonly string[] } & Partial<Reward>]>([
    ["assessed it", { assessedBy: "唐敏" }],
    ["voted on it", { voters: ["唐敏"] }],
  ])("nobody who %s has a hand in the money", (_, { voters = [], ...but }) => {
    const own = (payable: Payable) => ({ ...payable, voters, reward: { ...claimed(), ...but } });
    const steps = [
      authorising(own(fresh())),
      checking(own(through(fresh(), (now) => authorising(now, "transfer", SECOND))), FIRST),
      paying(
        own(
          through(
            fresh(),
            (now) => authorising(now, "transfer", SECOND),
            (now) => checking(now, THIRD),
          ),
        ),
        FIRST,
      ),
      keepReceipt(own(paid), { receipt: "1" }, FIRST),
      sendBack(own(authorised), { reason: "错" }, FIRST),
    ];
    for (const step of steps) expect(because(step)).toContain("own-hand");
  });

  test("what is sent back is authorised anew, also by who checked, and all of it stays on record", () => {
    const back = through(checked, (now) => sendBack(now, { reason: "改转账" }, THIRD));
    expect(nextStep(back)).toBe("authorise");
    expect(because(paying(back, by("丁")))).toEqual(["not-checked"]);
    const again = through(back, (now) => authorising(now, "transfer", SECOND));
    expect(again.payouts.map(({ round, by: whose }) => [round, whose])).toEqual([
      [1, "唐敏"],
      [2, "江月"],
    ]);
  });
});

describe("cash", () => {
  test.each<[number, Way, readonly string[]]>([
    [CASH_BELOW - 1, "cash", []],
    [CASH_BELOW, "cash", ["cash-too-large"]],
    [CASH_BELOW + 1, "cash", ["cash-too-large"]],
    [CASH_BELOW + 1, "transfer", []],
  ])("%s fen by %s", (amount, way, refusal) => {
    expect(because(authorising(fresh(claimed(amount)), way))).toEqual(refusal);
  });
});

test("nothing is authorised or paid while its reporter waits for a review", () => {
  const reviewed = { ...fresh(), isUnderReview: true };
  expect(because(authorising(reviewed, "transfer"))).toEqual(["review-open"]);
  expect(because(authorising({ ...reviewed, isUnderReview: false }, "transfer"))).toEqual([]);
});

describe("a payee named or changed lately", () => {
  const named: PayeeVersion = {
    ...{ version: 1, way: "anonymous", method: "transfer", sharer: 1, share: null },
    ...{ setOn: day("2026-11-18"), effectiveOn: ON, stoppedOn: null },
  };

  test.each<[string, string, readonly string[]]>([
    ["the day before", "2026-11-24", ["not-payable-yet"]],
    ["the first day", "2026-11-25", []],
    ["the day after", "2026-11-26", []],
  ])("%s", (_, on, refusal) => {
    expect(
      because(authorising({ ...fresh(), payees: [named] }, "transfer", by("唐敏", day(on)))),
    ).toEqual(refusal);
  });
});
