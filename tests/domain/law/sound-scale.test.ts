import { describe, expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import { yuan } from "#app/domain/law/fen.ts";
import type { RewardScale } from "#app/domain/law/rewards/reward-scale.ts";
import { faultsOfScale } from "#app/domain/law/rewards/sound-scale.ts";

const national: RewardScale = {
  rates: { first: 5, second: 3, third: 1 },
  floors: { first: yuan(5_000), second: yuan(3_000), third: yuan(1_000) },
  cap: yuan(1_000_000),
  insiderCap: null,
  leastFines: 0,
  financeThreshold: yuan(500_000),
  largeAmountPerson: null,
  largeAmountOrganisation: null,
  insiderRule: "not-raised",
  adjustment: { down: 20, up: 20 },
};
const faultsOf = (but: Partial<RewardScale>, from = "2026-12-01") =>
  faultsOfScale({ ...national, ...but }, day(from)).map(({ place, code }) => `${place} ${code}`);

describe("a province's table is sound", () => {
  test.each<[string, Partial<RewardScale>]>([
    ["as the nation's", {}],
    [
      "with half the cap for whoever stands outside",
      { cap: yuan(500_000), insiderCap: yuan(1_000_000) },
    ],
    ["with the same cap for both, said twice", { cap: yuan(500_000), insiderCap: yuan(500_000) }],
    ["with grades worth the same", { rates: { first: 3, second: 3, third: 3 } }],
    [
      "with floors as high as the cap",
      { floors: { ...national.floors, first: yuan(800_000) }, cap: yuan(800_000) },
    ],
  ])("%s", (_, but) => {
    expect(faultsOf(but)).toEqual([]);
  });
});

describe("it is not", () => {
  test.each<[string, Partial<RewardScale>, string]>([
    ["by rates", { rates: { first: 5, second: 5.01, third: 1 } }, "rates.second order"],
    ["by rates below", { rates: { first: 5, second: 3, third: 3.01 } }, "rates.third order"],
    [
      "by floors",
      { floors: { ...national.floors, second: yuan(5_000) + 1 } },
      "floors.second order",
    ],
    [
      "by floors below",
      { floors: { ...national.floors, third: yuan(3_000) + 1 } },
      "floors.third order",
    ],
    ["with a floor above the cap", { cap: yuan(5_000) - 1 }, "floors.first floor"],
    [
      "with less for insiders than for others",
      { cap: yuan(500_000), insiderCap: yuan(500_000) - 1 },
      "insiderCap below-cap",
    ],
    [
      "with more for insiders than the nation allows",
      { insiderCap: yuan(1_000_000) + 1 },
      "insiderCap national",
    ],
    ["above the nation's cap", { cap: yuan(1_000_000) + 1 }, "cap national"],
    [
      "with a later word of finance",
      { financeThreshold: yuan(500_000) + 1 },
      "financeThreshold national",
    ],
  ])("%s", (_, but, fault) => {
    expect(faultsOf(but)).toEqual([fault]);
  });

  test("and all that is wrong is said at once", () => {
    expect(faultsOf({ rates: { first: 1, second: 2, third: 3 }, cap: yuan(2_000_000) })).toEqual([
      "rates.second order",
      "rates.third order",
      "cap national",
    ]);
  });
});

test("before there was a rule it bound nobody", () => {
  expect(faultsOf({ cap: yuan(2_000_000) }, "2021-11-30")).toEqual([]);
  expect(faultsOf({ cap: yuan(2_000_000) }, "2021-12-01")).toEqual(["cap national"]);
});
