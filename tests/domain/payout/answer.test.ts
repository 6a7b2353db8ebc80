import { describe, expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import { answered, whyNotAnswer } from "#app/domain/payout/batch/apply-answer.ts";
import {
  type AnswerLine,
  MOST_ANSWERED,
  readAnswer,
  withoutPayee,
} from "#app/domain/payout/batch/read-answer.ts";
import { itemAnswer, unknownLines } from "#app/domain/payout/batch/reconcile.ts";
import type { Payable } from "#app/domain/payout/payable.ts";
import { aReward } from "#tests/support/a-reward.ts";

const HEAD = "对账编号,金额（元）,结果,银行流水号,失败原因";

describe("the bank's file is read", () => {
  test("line by line, whatever the order and the names of its columns", () => {
    const text =
      '交易状态,序号,金额,对账编号\n交易成功,1,"5,000.00",7k3qm2t9-001\n退票,2,3000,7K3QM2T9-002\n处理中,3,1,X';
    expect(readAnswer(text)).toEqual({
      lines: [
        { row: 2, reference: "7K3QM2T9-001", did: "paid", sum: 500_000, serial: "", reason: "" },
        { row: 3, reference: "7K3QM2T9-002", did: "failed", sum: 300_000, serial: "", reason: "" },
        { row: 4, reference: "X", did: "unreadable", sum: 100, serial: "", reason: "" },
      ],
    });
  });

  test("in full width, and with a sum that is none", () => {
    expect(readAnswer(`${HEAD}\n７Ｋ３ＱＭ２Ｔ９－００１,很多,成功,S1,`)).toMatchObject({
      lines: [{ reference: "7K3QM2T9-001", did: "paid", sum: null, serial: "S1" }],
    });
  });

  test.each<[string, string, string]>([
    ["without a column", "对账编号,金额（元）\nA,1", "answer-columns"],
    ["of nothing", "", "answer-columns"],
    ["of its head alone", HEAD, "answer-empty"],
    [
      "of a line too many",
      [HEAD, ...Array.from({ length: MOST_ANSWERED + 1 }, () => "A,1,成功")].join("\n"),
      "answer-too-long",
    ],
  ])("not one %s", (_, text, why) => {
    expect(readAnswer(text)).toEqual({ why });
  });

  test.each([
    ["户名不符：张三", ["张三"], "户名不符:*"],
    ["账号6222020000000000销户", [], "账号*销户"],
    ["限额500", ["", "李四"], "限额500"],
  ])("%s is kept without whom it names", (said, holders, kept) => {
    expect(withoutPayee(said.normalize("NFKC"), holders)).toBe(kept);
  });
});

const line = (reference: string, but: Partial<AnswerLine> = {}): AnswerLine => ({
  ...{ row: 2, reference, did: "paid", sum: 500_000, serial: "", reason: "" },
  ...but,
});
const whole = { standing: "waiting", lines: [{ reference: "A-001", sum: 500_000 }] } as const;
const shared = {
  standing: "waiting",
  lines: [
    { reference: "A-001-1", sum: 300_000 },
    { reference: "A-001-2", sum: 200_000 },
  ],
} as const;
const [one, two] = [line("A-001-1", { sum: 300_000 }), line("A-001-2", { sum: 200_000 })];
const failed = { did: "failed" } as const;

describe("a payment of a batch against the bank's file", () => {
  test.each<[string, Parameters<typeof itemAnswer>[0], readonly AnswerLine[], string]>([
    ["was paid", whole, [line("A-001")], "paid"],
    ["failed", whole, [line("A-001", failed)], "failed"],
    ["is not in it", whole, [line("A-002")], "missing"],
    ["was paid a fen less", whole, [line("A-001", { sum: 499_999 })], "sum-differs"],
    ["was paid a fen more", whole, [line("A-001", { sum: 500_001 })], "sum-differs"],
    ["is in it twice", whole, [line("A-001"), line("A-001")], "twice"],
    ["is in it twice, paid and failed", whole, [line("A-001"), line("A-001", failed)], "twice"],
    ["has no sum in it", whole, [line("A-001", { sum: null })], "unreadable"],
    ["has no result in it", whole, [line("A-001", { did: "unreadable" })], "unreadable"],
    ["was paid to all who share", shared, [one, two], "paid"],
    [
      "failed for all who share",
      shared,
      [
        { ...one, ...failed },
        { ...two, ...failed },
      ],
      "failed",
    ],
    ["was paid to one of two", shared, [one, { ...two, ...failed }], "in-part"],
    ["names one of two", shared, [one], "in-part"],
    ["was recorded before", { ...whole, standing: "paid" }, [line("A-001")], "done"],
    ["was recorded before and is not in it", { ...whole, standing: "paid" }, [], "done"],
    [
      "was recorded as paid and failed",
      { ...whole, standing: "paid" },
      [line("A-001", failed)],
      "contradicts",
    ],
    [
      "was sent back and was paid",
      { ...whole, standing: "sent-back" },
      [line("A-001")],
      "contradicts",
    ],
    [
      "was sent back and failed",
      { ...whole, standing: "sent-back" },
      [line("A-001", failed)],
      "done",
    ],
  ])("%s", (_, expected, lines, verdict) => {
    expect(itemAnswer(expected, lines).verdict).toBe(verdict);
  });

  test("has the bank's serial numbers for its voucher, and its words for its reason", () => {
    const lines = [
      { ...one, serial: "S1", reason: "销户" },
      { ...two, reason: "销户" },
    ];
    expect(itemAnswer(shared, lines)).toMatchObject({ voucher: "S1、A-001-2", reason: "销户" });
  });

  test("leaves no line of the file unsaid", () => {
    const lines = [line("A-001"), line("B-001"), line("")];
    expect(unknownLines([whole, shared], lines)).toEqual([line("B-001"), line("")]);
  });
});

const ON = day("2026-11-25");
const reward = aReward({
  decidedOn: day("2026-11-18"),
  award: { grade: "second", base: 300_000, amount: 300_000, financeConsulted: false },
  notifiedOn: day("2026-11-19"),
  claim: { on: day("2026-11-20"), codeDigest: "right" },
});
const payable: Payable = {
  reward,
  isWithBank: true,
  payouts: [
    {
      ...{
        id: "payout 1",
        round: 1,
        way: "transfer",
        sum: 300_000,
        paper: "1",
        by: "唐敏",
        on: ON,
      },
      steps: [{ step: "checked", by: "江月", on: ON, paper: "", payee: 1 }],
    },
  ],
  payees: [
    {
      ...{ version: 1, way: "anonymous", method: "transfer", sharer: 1, share: null },
      ...{ setOn: day("2026-11-01"), effectiveOn: day("2026-11-08"), stoppedOn: null },
    },
  ],
};
const answer = { voucher: "S1", reason: "销户" };

describe("what follows from it", () => {
  test.each<[string, Parameters<typeof answered>, unknown]>([
    [
      "paid, as by a press",
      [payable, "payout 1", { ...answer, verdict: "paid" }, { by: "龚平", on: ON }],
      { ok: true, events: [{ type: "paid", by: "龚平", on: ON, paper: "S1" }] },
    ],
    [
      "sent back, with the bank's words",
      [payable, "payout 1", { ...answer, verdict: "failed" }, { by: "龚平", on: ON }],
      { ok: true, events: [{ type: "sent-back", by: "龚平", on: ON, paper: "销户" }] },
    ],
    [
      "nothing where somebody has to look",
      [payable, "payout 1", { ...answer, verdict: "twice" }, { by: "龚平", on: ON }],
      null,
    ],
    [
      "refused to who checked it",
      [payable, "payout 1", { ...answer, verdict: "paid" }, { by: "江月", on: ON }],
      { ok: false, because: ["same-person"] },
    ],
    [
      "refused where it was authorised anew since",
      [payable, "payout 0", { ...answer, verdict: "paid" }, { by: "龚平", on: ON }],
      { ok: false, because: ["not-authorised"] },
    ],
    [
      "refused while a review is open",
      [
        { ...payable, isUnderReview: true },
        "payout 1",
        { ...answer, verdict: "paid" },
        { by: "龚平", on: ON },
      ],
      { ok: false, because: ["review-open"] },
    ],
  ])("is %s", (_, asked, outcome) => {
    expect(answered(...asked)).toEqual(outcome);
  });

  const withdrawn = { by: "唐敏", on: ON, reason: "未交银行" };
  test.each<[string, Parameters<typeof whyNotAnswer>, readonly string[]]>([
    ["another's", [{ by: "唐敏", withdrawn: null }, "龚平"], []],
    ["not who made the batch", [{ by: "唐敏", withdrawn: null }, "唐敏"], ["batch-own"]],
    ["nobody's once it was withdrawn", [{ by: "唐敏", withdrawn }, "龚平"], ["batch-withdrawn"]],
  ])("the answer is %s", (_, asked, because) => {
    expect(whyNotAnswer(...asked)).toEqual(because);
  });
});
