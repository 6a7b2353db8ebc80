import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import { GRADES, type Grade } from "#app/domain/law/rewards/reward-scale.ts";
import { scaleInForce } from "#app/domain/law/rewards/scale-in-force.ts";
import { type RewardFacts, rewardAmount } from "#app/domain/reward/amount.ts";

const scale = scaleInForce(day("2026-11-20"));

const facts = (given: Partial<RewardFacts>): RewardFacts => ({
  grade: "first",
  fines: 0,
  insider: false,
  scale,
  ...given,
});

describe("the table yields, in fen", () => {
  test.each<[Grade, number, number, number, string]>([
    // 5 % of 99,999.00 yuan are 4,999.95; of 99,999.01 yuan 4,999.9505, which is 4,999.95 to the fen; the floor raises both.
    ["first", 9_999_900, 499_995, 500_000, "five fen below the floor"],
    ["first", 9_999_901, 499_995, 500_000, "five fen and a hair below the floor"],
    ["first", 9_999_909, 499_995, 500_000, "499,995.45: down"],
    ["first", 9_999_910, 499_996, 500_000, "499,995.50: half a fen goes up"],
    ["first", 9_999_990, 500_000, 500_000, "499,999.50: to the fen it is the floor"],
    ["first", 9_999_980, 499_999, 500_000, "one fen below the floor"],
    ["first", 10_000_000, 500_000, 500_000, "exactly the floor"],
    ["first", 10_000_020, 500_001, 500_001, "one fen above the floor"],
    ["second", 9_999_967, 299_999, 300_000, "299,999.01 rounds down, the floor raises it"],
    ["second", 10_000_017, 300_001, 300_001, "300,000.51 rounds up"],
    ["third", 10_000_000, 100_000, 100_000, "exactly the floor of grade three"],
    ["third", 10_000_050, 100_001, 100_001, "half a fen goes up"],
    ["third", 10_000_049, 100_000, 100_000, "less than half a fen goes down"],
    ["first", 0, 0, 500_000, "no fine"],
    ["second", 0, 0, 300_000, "no fine"],
    ["third", 0, 0, 100_000, "no fine"],
    ["first", 1_999_999_980, 99_999_999, 99_999_999, "one fen below the cap"],
    ["first", 2_000_000_000, 100_000_000, 100_000_000, "exactly the cap"],
    ["first", 2_000_000_020, 100_000_001, 100_000_000, "one fen above the cap"],
  ])("grade %s on fines of %i: base %i, amount %i (%s)", (grade, fines, base, amount) => {
    expect(rewardAmount(facts({ grade, fines }))).toMatchObject({ base, amount });
  });
});

describe("the finance authority decides with us", () => {
  test.each([
    [999_999_980, 49_999_999, false],
    [1_000_000_000, 50_000_000, true],
    [1_000_000_020, 50_000_001, true],
  ])("fines of %i give %i: %s", (fines, amount, financeConsulted) => {
    expect(rewardAmount(facts({ fines }))).toMatchObject({ amount, financeConsulted });
  });
});

describe("an insider's reward", () => {
  test("is raised only by what the finance authority agreed to", () => {
    const raised = facts({ fines: 20_000_000, insider: true, financeAgreedUplift: 20 });
    expect(rewardAmount(raised)).toMatchObject({ base: 1_000_000, amount: 1_200_000 });
  });

  test("stays as it is without that consent", () => {
    expect(rewardAmount(facts({ fines: 20_000_000, insider: true })).amount).toBe(1_000_000);
  });

  test("is not raised for one who stands outside", () => {
    const outside = facts({ fines: 20_000_000, financeAgreedUplift: 20 });
    expect(rewardAmount(outside).amount).toBe(1_000_000);
  });

  test("never passes the cap of the case", () => {
    const raised = facts({ fines: 1_900_000_000, insider: true, financeAgreedUplift: 20 });
    expect(rewardAmount(raised).amount).toBe(100_000_000);
  });
});

test("every rule has its line, also those that changed nothing", () => {
  expect(rewardAmount(facts({ fines: 20_000_000 })).says).toEqual([
    { code: "rate", value: 5, result: 1_000_000 },
    { code: "floor-met", value: 500_000, result: 1_000_000 },
    { code: "not-adjusted", value: 0, result: 1_000_000 },
    { code: "not-insider", value: 0, result: 1_000_000 },
    { code: "cap-kept", value: 100_000_000, result: 1_000_000 },
    { code: "finance-not-consulted", value: 50_000_000, result: 1_000_000 },
  ]);
});

test("a sum exactly at the floor meets it, and exactly at the cap keeps it", () => {
  const codes = (fines: number) => rewardAmount(facts({ fines })).says.map(({ code }) => code);
  expect(codes(10_000_000)).toContain("floor-met");
  expect(codes(9_999_980)).toContain("floor-raised");
  expect(codes(2_000_000_000)).toContain("cap-kept");
  expect(codes(2_000_000_020)).toContain("cap-cut");
});

test.each([-1, 0.5, Number.NaN])("fines of %s are no amount of money", (fines) => {
  expect(() => rewardAmount(facts({ fines }))).toThrow(RangeError);
});

test("the amount is whole fen, between floor and cap, and never less for more fines", () => {
  const fines = fc.integer({ min: 0, max: 10_000_000_000 });
  fc.assert(
    fc.property(fc.constantFrom(...GRADES), fines, fines, (grade, one, other) => {
      const [less, more] = one < other ? [one, other] : [other, one];
      const small = rewardAmount(facts({ grade, fines: less }));
      const large = rewardAmount(facts({ grade, fines: more }));
      expect(Number.isSafeInteger(small.amount)).toBe(true);
      expect(small.amount).toBeGreaterThanOrEqual(small.floor);
      expect(large.amount).toBeLessThanOrEqual(large.cap);
      expect(large.amount).toBeGreaterThanOrEqual(small.amount);
    }),
  );
});

describe("a province", () => {
  test.each([
    ["zhejiang", 10_000_000, 10_000_000],
    ["liaoning", 1_000_000, 10_000_000],
  ] as const)("%s says from when a fine is large", (province, person, organisation) => {
    expect(scaleInForce(day("2026-11-20"), province)).toEqual({
      ...scale,
      largeAmountPerson: person,
      largeAmountOrganisation: organisation,
    });
  });

  test("that has said nothing leaves it open", () => {
    expect(scale).toMatchObject({ largeAmountPerson: null, largeAmountOrganisation: null });
  });
});
