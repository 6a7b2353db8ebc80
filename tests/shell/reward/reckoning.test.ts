import "#tests/support/own-keys.ts";
import { describe, expect, test } from "vitest";
import type { Matter } from "#app/domain/matter/matter.ts";
import { reckoningOf } from "#app/shell/reward/reckoning.server.ts";
import { aMatter } from "#tests/support/a-matter.ts";
import { aReward } from "#tests/support/a-reward.ts";
import { ON } from "#tests/support/acts/reward-at-hand.ts";

const penalty = { decisionNumber: "罚1号", fines: 100_000_000, confiscations: 28_640_050 };
const award = { grade: "second", base: 3_859_202, amount: 3_859_202, financeConsulted: false };
const rewarded = (but: Parameters<typeof aReward>[0]): Matter =>
  aMatter({
    stage: "outcome-recorded",
    penalty,
    reward: aReward({ decidedOn: ON, award: { ...award, grade: "second" }, ...but }),
  });

describe("how an award was worked out", () => {
  test("is told line by line to whoever was told of it", async () => {
    const told = await reckoningOf(rewarded({ notifiedOn: ON }));
    expect(told).toMatchObject({ grade: "second", penalty, settled: null });
    expect(told?.amount.says.map(({ code, result }) => [code, result])).toEqual([
      ["rate", 3_859_202],
      ["floor-met", 3_859_202],
      ["not-adjusted", 3_859_202],
      ["insider-not-raised", 3_859_202],
      ["cap-kept", 3_859_202],
      ["finance-not-consulted", 3_859_202],
    ]);
  });

  test("with what other reports of the case had been awarded, and another sum that was settled", async () => {
    const answer = {
      on: ON,
      by: "x",
      says: "financeOtherSum",
      sum: 1_500_000,
      document: "财函1号",
    };
    const finance = { askedOn: ON, askedBy: "y", letter: "商1号", answer } as const;
    const shared = { ...award, grade: "second", amount: 2_000_000, besides: 98_000_000 } as const;
    const told = await reckoningOf(
      rewarded({ notifiedOn: ON, award: shared, finance: finance as never }),
    );
    expect(told?.settled).toBe(1_500_000);
    expect(told?.amount.says.find(({ code }) => code === "case-cut")).toMatchObject({
      value: 2_000_000,
      result: 2_000_000,
    });
  });

  test("is told to nobody before the notice, nor where there is none", async () => {
    expect(await reckoningOf(rewarded({}))).toBeNull();
    expect(await reckoningOf(rewarded({ award: null, notifiedOn: ON }))).toBeNull();
    expect(await reckoningOf(aMatter({}))).toBeNull();
  });
});
