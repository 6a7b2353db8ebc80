import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import { yuan } from "#app/domain/law/fen.ts";
import { GRADES, type RewardScale } from "#app/domain/law/rewards/reward-scale.ts";
import { scaleInForce } from "#app/domain/law/rewards/scale-in-force.ts";
import { type AmountCode, type RewardFacts, rewardAmount } from "#app/domain/reward/amount.ts";

const national = scaleInForce(day("2026-11-20"));
const facts = (given: Partial<RewardFacts>): RewardFacts => ({
  ...{ grade: "first", fines: 0, insider: false, scale: national },
  ...given,
});
const lineOf = (given: Partial<RewardFacts>, codes: readonly AmountCode[]) =>
  rewardAmount(facts(given)).says.find(({ code }) => codes.includes(code));

describe("value and effect raise or lower a reward", () => {
  const ADJUSTED = ["adjusted-up", "adjusted-down", "adjusted-to-floor", "not-adjusted"] as const;
  test.each<[Partial<RewardFacts>, AmountCode, number, number]>([
    [{ fines: 20_000_000, adjustment: 0 }, "not-adjusted", 0, 1_000_000],
    [{ fines: 20_000_000, adjustment: 20 }, "adjusted-up", 20, 1_200_000],
    [{ fines: 20_000_000, adjustment: 1 }, "adjusted-up", 1, 1_010_000],
    [{ fines: 20_000_000, adjustment: -20 }, "adjusted-down", -20, 800_000],
    // 5 % of 111,111.11 yuan are 5,555.5555 yuan; a tenth less 4,999.99995, which to the fen is the floor.
    [{ fines: 11_111_111, adjustment: -10 }, "adjusted-down", -10, 500_000],
    // Of 111,111.00 yuan it is 4,999.995, half a fen, which goes up to the floor; of 111,110.88 yuan 4,999.9896: below.
    [{ fines: 11_111_100, adjustment: -10 }, "adjusted-down", -10, 500_000],
    [{ fines: 11_111_088, adjustment: -10 }, "adjusted-to-floor", -10, 500_000],
    // The floor stands first: what raises, raises from it.
    [{ fines: 0, adjustment: 10 }, "adjusted-up", 10, 550_000],
    [{ grade: "third", fines: 0, adjustment: -20 }, "adjusted-to-floor", -20, 100_000],
    [{ fines: 1_900_000_000, adjustment: 20 }, "adjusted-up", 20, 114_000_000],
  ])("%o: %s by %i to %i", (given, code, value, result) => {
    expect(lineOf(given, ADJUSTED)).toEqual({ code, value, result });
  });

  test("and the cap comes after it", () => {
    expect(rewardAmount(facts({ fines: 1_900_000_000, adjustment: 20 })).amount).toBe(100_000_000);
  });

  test.each([-20.01, 20.01, 21, Number.NaN])("not by %d per cent", (adjustment) => {
    expect(() => rewardAmount(facts({ adjustment }))).toThrow(RangeError);
  });
});

describe("percentages that follow one another are rounded once", () => {
  // 5 % of 100,000.70 yuan are 5,000.035, shown as 5,000.04; a fifth more are 6,000.042, shown as 6,000.04; another fifth more
  // are 7,200.0504, shown as 7,200.05. Reckoned on with what is shown it would be 7,200.06.
  test("on the exact sum", () => {
    const all = { fines: 10_000_070, insider: true, adjustment: 20, financeAgreedUplift: 20 };
    expect(rewardAmount(facts(all)).says.slice(0, 4)).toEqual([
      { code: "rate", value: 5, result: 500_004 },
      { code: "floor-met", value: 500_000, result: 500_004 },
      { code: "adjusted-up", value: 20, result: 600_004 },
      { code: "insider-raised", value: 20, result: 720_005 },
    ]);
  });

  test("and a hundredth of a per cent is reckoned with", () => {
    const rates = { first: 0.55, second: 0.5, third: 0.01 };
    const floors = { first: 0, second: 0, third: 0 };
    const scale = { ...national, rates, floors };
    // 0.55 % of 1,000.00 yuan; 0.01 % of 49.99 yuan is 0.4999 fen, of 50.00 yuan half a fen.
    expect(rewardAmount(facts({ scale, fines: 100_000 })).amount).toBe(550);
    expect(rewardAmount(facts({ scale, grade: "third", fines: 4_999 })).amount).toBe(0);
    expect(rewardAmount(facts({ scale, grade: "third", fines: 5_000 })).amount).toBe(1);
  });
});

describe("what other authorities reward leaves less of the cap", () => {
  const SHARED = ["elsewhere-cut", "elsewhere-kept", "case-cut", "case-kept"] as const;
  const large = { fines: 2_000_000_000 } as const;
  test.each<[Partial<RewardFacts>, readonly (readonly [AmountCode, number, number])[]]>([
    [{ fines: 100_000_000 }, []],
    [{ fines: 100_000_000, elsewhere: 95_000_000 }, [["elsewhere-kept", 5_000_000, 5_000_000]]],
    [{ fines: 100_000_000, elsewhere: 95_000_001 }, [["elsewhere-cut", 4_999_999, 4_999_999]]],
    [{ ...large, elsewhere: 100_000_001 }, [["elsewhere-cut", 0, 0]]],
    [
      { ...large, elsewhere: 30_000_000, besides: 50_000_000 },
      [
        ["elsewhere-cut", 70_000_000, 70_000_000],
        ["case-cut", 20_000_000, 20_000_000],
      ],
    ],
  ])("%o", (given, lines) => {
    const { says } = rewardAmount(facts(given));
    const shared = says.filter(({ code }) => SHARED.some((one) => one === code));
    expect(shared.map(({ code, value, result }) => [code, value, result])).toEqual(lines);
  });

  test.each(["besides", "elsewhere"] as const)("%s is a sum of money", (name) => {
    expect(() => rewardAmount(facts({ [name]: -1 }))).toThrow(RangeError);
    expect(() => rewardAmount(facts({ [name]: 0.5 }))).toThrow(RangeError);
  });
});

/** As the rule on securities of 2026: three per cent of at least a million yuan, half a million at most, a whole one for insiders. */
const wide: RewardScale = {
  ...national,
  rates: { first: 3, second: 3, third: 3 },
  floors: { first: 0, second: 0, third: 0 },
  leastFines: yuan(1_000_000),
  cap: yuan(500_000),
  insiderCap: yuan(1_000_000),
};

describe("a province may have a scale as wide as the one for securities", () => {
  test.each<[Partial<RewardFacts>, number, AmountCode, AmountCode | undefined]>([
    [{ fines: yuan(1_000_000) - 1 }, 0, "fines-too-small", undefined],
    [{ fines: yuan(1_000_000) }, yuan(30_000), "fines-large-enough", "cap-kept"],
    // 3 % of 1,000,000.01 yuan are 30,000.0003.
    [{ fines: yuan(1_000_000) + 1 }, yuan(30_000), "fines-large-enough", "cap-kept"],
    // 3 % of 16,666,666.66 yuan are 499,999.9998, to the fen the cap; of 16,666,667.00 yuan 500,000.01.
    [{ fines: 1_666_666_666 }, yuan(500_000), "fines-large-enough", "cap-kept"],
    [{ fines: 1_666_666_600 }, yuan(500_000) - 2, "fines-large-enough", "cap-kept"],
    [{ fines: 1_666_666_700 }, yuan(500_000), "fines-large-enough", "cap-cut"],
    [{ fines: 1_666_666_700, insider: true }, yuan(500_000) + 1, "fines-large-enough", "cap-kept"],
    [{ fines: 3_333_333_300, insider: true }, 99_999_999, "fines-large-enough", "cap-kept"],
    [{ fines: 3_333_333_400, insider: true }, yuan(1_000_000), "fines-large-enough", "cap-cut"],
  ])("%o: %i", (given, amount, first, cap) => {
    const found = rewardAmount(facts({ scale: wide, ...given }));
    expect(found.amount).toBe(amount);
    expect(found.says[0]?.code).toBe(first);
    expect(found.says.map(({ code }) => code).find((code) => code.startsWith("cap"))).toBe(cap);
  });

  test("and below its least fines nothing else is said", () => {
    const found = rewardAmount(facts({ scale: wide, fines: yuan(999_999) }));
    expect(found).toMatchObject({ base: 0, amount: 0, financeConsulted: false });
    expect(found.says).toEqual([{ code: "fines-too-small", value: yuan(1_000_000), result: 0 }]);
  });

  test("and the cap that holds is told", () => {
    expect(rewardAmount(facts({ scale: wide })).cap).toBe(yuan(500_000));
    expect(rewardAmount(facts({ scale: wide, insider: true })).cap).toBe(yuan(1_000_000));
    expect(rewardAmount(facts({ insider: true })).cap).toBe(yuan(1_000_000));
  });
});

describe("whatever is reckoned", () => {
  const fen = fc.integer({ min: 0, max: 10_000_000_000_000 });
  const shared = fc.integer({ min: 0, max: 110_000_000 });
  const any = fc.record({
    grade: fc.constantFrom(...GRADES),
    fines: fen,
    insider: fc.boolean(),
    besides: shared,
    elsewhere: shared,
    adjustment: fc.integer({ min: -20, max: 20 }),
    financeAgreedUplift: fc.integer({ min: 0, max: 100 }),
    scale: fc.constantFrom(national, wide),
  });

  test("it is whole fen, with all others within the cap, and below the floor only where these leave no more", () => {
    fc.assert(
      fc.property(any, (given) => {
        const { amount, cap, floor, says } = rewardAmount(given);
        const others = given.besides + given.elsewhere;
        expect(Number.isSafeInteger(amount)).toBe(true);
        expect(amount).toBeGreaterThanOrEqual(0);
        if (amount > 0) expect(amount + others).toBeLessThanOrEqual(cap);
        if (amount < floor) expect(amount).toBe(Math.max(0, cap - others));
        expect(says.at(-1)?.result).toBe(amount);
      }),
    );
  });

  test("more fines never bring less, and more to others never more", () => {
    fc.assert(
      fc.property(any, fen, shared, (given, fines, besides) => {
        const more = rewardAmount({ ...given, fines: given.fines + fines });
        const less = rewardAmount({ ...given, besides: given.besides + besides });
        const { amount } = rewardAmount(given);
        expect(more.amount).toBeGreaterThanOrEqual(amount);
        expect(less.amount).toBeLessThanOrEqual(amount);
      }),
    );
  });
});
