import { expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import { scaleInForce } from "#app/domain/law/rewards/scale-in-force.ts";

const NATIONAL = {
  rates: { first: 5, second: 3, third: 1 },
  floors: { first: 500_000, second: 300_000, third: 100_000 },
  cap: 100_000_000,
  insiderCap: null,
  leastFines: 0,
  financeThreshold: 50_000_000,
  largeAmountPerson: null,
  largeAmountOrganisation: null,
  insiderRule: "raised-with-finance-consent",
  adjustment: { down: 20, up: 20 },
};

test("without a province the national table applies, and says not what a large fine is", () => {
  expect(scaleInForce(day("2026-11-20"))).toEqual(NATIONAL);
});

test.each([
  ["zhejiang", 10_000_000, 10_000_000],
  ["liaoning", 1_000_000, 10_000_000],
] as const)("%s says only what a large fine is", (province, person, organisation) => {
  expect(scaleInForce(day("2026-11-20"), province)).toEqual({
    ...NATIONAL,
    largeAmountPerson: person,
    largeAmountOrganisation: organisation,
  });
});

test("before the measures there was no table", () => {
  expect(() => scaleInForce(day("2021-11-30"))).toThrow("was not in force on 2021-11-30");
});
