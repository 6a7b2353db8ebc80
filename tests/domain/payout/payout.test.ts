import { describe, expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import { authorise } from "#app/domain/payout/authorise.ts";
import { checkAccount, checkCode } from "#app/domain/payout/check.ts";
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

const authorising = (payable: Payable, way: Way = "cash", act = FIRST, paper = "审批1号") =>
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
function happened({ reward, payouts, ...rest }: Payable, event: PayoutEvent): Payable {
  const paid = event.type === "paid" && reward;
  return {
    ...rest,
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
      "check-code",
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
    ["authorised twice", () => authorising(authorised, "cash", SECOND), "authorised-already"],
    ["authorised once it is paid", () => authorising(paid, "cash", SECOND), "paid-already"],
    ["authorised without a form", () => authorising(fresh(), "cash", FIRST, ""), "paper-missing"],
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
      checking(own(through(fresh(), (now) => authorising(now, "cash", SECOND))), FIRST),
      paying(
        own(
          through(
            fresh(),
            (now) => authorising(now, "cash", SECOND),
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
    const back = through(checked, (now) => sendBack(now, { reason: "改天再来" }, THIRD));
    expect(nextStep(back)).toBe("authorise");
    expect(because(paying(back, by("丁")))).toEqual(["not-checked"]);
    const again = through(back, (now) => authorising(now, "cash", SECOND));
    expect(again.payouts.map(({ round, by: whose }) => [round, whose])).toEqual([
      [1, "唐敏"],
      [2, "江月"],
    ]);
  });
});

const payee = (version: number, but: Partial<PayeeVersion> = {}): PayeeVersion => ({
  ...{ version, way: "anonymous", method: "transfer", sharer: 1, share: null },
  ...{ setOn: day("2026-11-18"), effectiveOn: ON, stoppedOn: null, ...but },
});
const byTransfer = payee(1);
const inCash = payee(1, { method: "cash" });

describe("the way is the one that whoever reported chose", () => {
  test.each<[number, Way, string, readonly PayeeVersion[], readonly string[]]>([
    [0, "cash", "by the code alone", [], ["nothing-due"]],
    [CASH_BELOW - 1, "cash", "by the code alone", [], []],
    [CASH_BELOW - 1, "cash", "for cash", [inCash], []],
    [CASH_BELOW, "cash", "for cash", [inCash], ["cash-too-large"]],
    [CASH_BELOW + 1, "cash", "by the code alone", [], ["cash-too-large"]],
    [CASH_BELOW + 1, "transfer", "for a transfer", [byTransfer], []],
    [CASH_BELOW - 1, "transfer", "for a transfer", [byTransfer], []],
    [CASH_BELOW - 1, "cash", "for a transfer", [byTransfer], ["transfer-chosen"]],
    [CASH_BELOW - 1, "transfer", "for cash", [inCash], ["cash-chosen"]],
    [CASH_BELOW + 1, "transfer", "by the code alone", [], ["cash-chosen"]],
    [100, "transfer", "for cash, and later for a transfer", [inCash, payee(2)], []],
    [100, "cash", "for cash, and later for a transfer", [inCash, payee(2)], ["transfer-chosen"]],
  ])("%s fen by %s, claimed %s", (amount, way, _, payees, refusal) => {
    expect(because(authorising({ ...fresh(claimed(amount)), payees }, way))).toEqual(refusal);
  });
});

describe("of a transfer the account is checked, not the code", () => {
  const told = { ...fresh(), payees: [byTransfer] };
  const byAccount = through(told, (now) => authorising(now, "transfer"));
  const tails = [
    { version: 1, tail: "1234" },
    { version: 2, tail: "0070" },
  ];
  const comparing = (typed: string, payable: Payable = byAccount, act = SECOND) =>
    checkAccount(payable, { typed, tails }, act);

  test("then it is paid, and the reporter never came", () => {
    expect(nextStep(byAccount)).toBe("check-account");
    const compared = through(byAccount, (now) => comparing("1234", now));
    expect(compared.payouts[0]?.steps).toMatchObject([{ step: "checked", payee: 1 }]);
    expect(nextStep(compared)).toBe("pay");
    expect(paying(compared).ok).toBe(true);
  });

  test.each<[string, string, readonly string[]]>([
    ["as the order has them", "1234", []],
    ["wide and apart", " １２ ３４ ", []],
    ["of another account", "1235", ["account-wrong"]],
    ["of the account before", "0070", ["account-wrong"]],
    ["three of them", "234", ["account-wrong"]],
    ["none", "", ["account-wrong"]],
  ])("the digits typed: %s", (_, typed, refusal) => {
    expect(because(comparing(typed))).toEqual(refusal);
  });

  test("of several accounts all of them, in the order of the shares", () => {
    const joint = (version: number, sharer: number) =>
      payee(version, { way: "joint", sharer, share: 150_000 });
    const shared = through({ ...fresh(), payees: [joint(1, 2), joint(2, 1)] }, (now) =>
      authorising(now, "transfer"),
    );
    expect(because(comparing("0070 1234", shared))).toEqual([]);
    expect(because(comparing("1234 0070", shared))).toEqual(["account-wrong"]);
    expect(because(comparing("0070", shared))).toEqual(["account-wrong"]);
  });

  test.each<[string, () => Answer, string]>([
    [
      "an account that was erased",
      () => checkAccount(byAccount, { typed: "", tails: [] }, SECOND),
      "account-wrong",
    ],
    ["the code of a transfer", () => checking(byAccount), "other-check"],
    ["the account of a payment in cash", () => comparing("1234", authorised), "other-check"],
    ["what the same person authorised", () => comparing("1234", byAccount, FIRST), "same-person"],
    [
      "what is to be paid in cash since",
      () => comparing("1234", { ...byAccount, payees: [byTransfer, payee(2, { method: "cash" })] }),
      "payee-changed",
    ],
  ])("nobody checks %s", (_, check, reason) => {
    expect(because(check())).toEqual([reason]);
  });

  test("nobody is paid who was named after the check", () => {
    const compared = through(byAccount, (now) => comparing("1234", now));
    expect(because(paying({ ...compared, payees: [byTransfer, payee(2)] }))).toEqual([
      "payee-changed",
    ]);
  });
});

test.each<[string, number | null, readonly string[]]>([
  ["a fen too little", 299_999, ["beyond-budget"]],
  ["just enough", 300_000, []],
  ["more than was there", -1, ["beyond-budget"]],
  ["no budget", null, []],
])("with %s left this year", (_, room, refusal) => {
  expect(because(authorising({ ...fresh(claimed(300_000)), room }))).toEqual(refusal);
});

test("nothing is authorised or paid while its reporter waits for a review", () => {
  const reviewed = { ...fresh(), isUnderReview: true };
  expect(because(authorising(reviewed))).toEqual(["review-open"]);
  expect(because(authorising({ ...reviewed, isUnderReview: false }))).toEqual([]);
});

describe("a payee named or changed lately", () => {
  test.each<[string, string, readonly string[]]>([
    ["the day before", "2026-11-24", ["not-payable-yet"]],
    ["the first day", "2026-11-25", []],
    ["the day after", "2026-11-26", []],
  ])("%s", (_, on, refusal) => {
    expect(
      because(authorising({ ...fresh(), payees: [byTransfer] }, "transfer", by("唐敏", day(on)))),
    ).toEqual(refusal);
  });
});
