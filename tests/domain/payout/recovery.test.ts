import { describe, expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import { askRecovery } from "#app/domain/payout/recovery/ask-recovery.ts";
import { decideRecovery, type Recoverable } from "#app/domain/payout/recovery/decide-recovery.ts";
import {
  isOwed,
  isTaken,
  type Recovery,
  type RecoveryStepName,
  recoverable,
} from "#app/domain/payout/recovery/recovery.ts";
import { aReward } from "#tests/support/a-reward.ts";

const ON = day("2026-11-25");
const by = (person: string) => ({ by: person, on: ON });
const AWARD = { grade: "second", base: 300_000, amount: 300_000, financeConsulted: false } as const;
const paid = aReward({
  decidedOn: ON,
  award: AWARD,
  notifiedOn: ON,
  claim: { on: ON, codeDigest: "x" },
  payment: { on: ON, by: "龚平", voucher: "1" },
});
const asked = { sum: "1000", ground: "false-materials", reason: "材料系伪造", paper: "收回1号" };

const recovery = (
  steps: readonly (readonly [RecoveryStepName, string])[] = [],
  sum = 100_000,
): Recovery => ({
  ...{ id: "r", sum, ground: "false-materials", reason: "材料系伪造", paper: "收回1号" },
  ...{ by: "唐敏", on: ON },
  steps: steps.map(([step, who]) => ({ step, by: who, on: ON, paper: "1" })),
});
const of = (...recoveries: readonly Recovery[]): Recoverable => ({ reward: paid, recoveries });
const because = (answer: { readonly ok: boolean; readonly because?: readonly string[] }) =>
  answer.because ?? [];

describe("money is asked back", () => {
  test.each<[string, string, readonly Recovery[], readonly string[]]>([
    ["all of it", "3000", [], []],
    ["one fen more than was paid", "3000.01", [], ["more-than-paid"]],
    ["nothing", "0", [], ["sum-not-understood"]],
    ["words", "全部", [], ["sum-not-understood"]],
    ["the rest", "2000", [recovery([["confirmed", "江月"]])], []],
    ["more than the rest", "2000.01", [recovery([["confirmed", "江月"]])], ["more-than-paid"]],
    ["all of it, after a refusal", "3000", [recovery([["refused", "江月"]])], []],
    [
      "all of it, after it was dropped",
      "3000",
      [
        recovery([
          ["confirmed", "江月"],
          ["dropped", "龚平"],
        ]),
      ],
      [],
    ],
    ["while another waits", "1", [recovery()], ["recovery-open"]],
  ])("%s", (_, sum, before, refusal) => {
    expect(because(askRecovery(of(...before), { ...asked, sum }, by("唐敏")))).toEqual(refusal);
  });

  test.each([
    ["ground", { ground: "" }],
    ["known ground", { ground: "other" }],
    ["reason", { reason: "" }],
    ["paper", { paper: "" }],
  ])("not without a %s", (_, but) => {
    expect(because(askRecovery(of(), { ...asked, ...but }, by("唐敏")))).toEqual(["words-missing"]);
  });

  test("not of a reward that was not paid", () => {
    const reward = { ...paid, payment: null };
    expect(because(askRecovery({ reward, recoveries: [] }, asked, by("唐敏")))).toEqual([
      "not-paid",
    ]);
  });
});

describe("of what was asked back", () => {
  const confirmed = recovery([["confirmed", "江月"]]);
  test.each<[string, Recovery, RecoveryStepName, string, readonly string[]]>([
    ["another confirms", recovery(), "confirmed", "江月", []],
    ["who asked does not confirm", recovery(), "confirmed", "唐敏", ["asked-by-yourself"]],
    ["who assessed does not confirm", recovery(), "confirmed", paid.assessedBy, ["own-hand"]],
    ["who voted does not confirm", recovery(), "confirmed", "评审", ["own-hand"]],
    ["nobody confirms twice", confirmed, "confirmed", "龚平", ["decided-already"]],
    ["who asked takes it back", recovery(), "refused", "唐敏", []],
    ["nobody refuses what is confirmed", confirmed, "refused", "龚平", ["decided-already"]],
    ["it comes in once it is owed", confirmed, "received", "江月", []],
    ["nothing comes in before", recovery(), "received", "江月", ["not-owed"]],
    ["who confirmed does not drop it", confirmed, "dropped", "江月", ["confirmed-by-yourself"]],
    ["another drops it", confirmed, "dropped", "龚平", []],
    [
      "nobody drops what came in",
      recovery([
        ["confirmed", "江月"],
        ["received", "龚平"],
      ]),
      "dropped",
      "龚平",
      ["not-owed"],
    ],
  ])("%s", (_, one, step, who, refusal) => {
    const recoverableOne = { ...of(one), voters: ["评审"] };
    expect(because(decideRecovery(recoverableOne, { id: "r", step, paper: "1" }, by(who)))).toEqual(
      refusal,
    );
  });

  test("a refusal, a voucher and a reason to drop it are written down; of another nothing is known", () => {
    for (const [one, step] of [
      [recovery(), "refused"],
      [confirmed, "received"],
      [confirmed, "dropped"],
    ] as const)
      expect(because(decideRecovery(of(one), { id: "r", step, paper: "" }, by("龚平")))).toEqual([
        "words-missing",
      ]);
    const other = { id: "x", step: "confirmed", paper: "" } as const;
    expect(because(decideRecovery(of(confirmed), other, by("龚平")))).toEqual(["no-such-recovery"]);
  });

  test("what is owed and what is taken follow from its steps", () => {
    const received = recovery([
      ["confirmed", "江月"],
      ["received", "龚平"],
    ]);
    const standing = [recovery(), confirmed, received, recovery([["refused", "江月"]])];
    expect(standing.map(isOwed)).toEqual([false, true, false, false]);
    expect(standing.map(isTaken)).toEqual([true, true, true, false]);
    expect(recoverable(300_000, standing)).toBe(0);
  });
});
