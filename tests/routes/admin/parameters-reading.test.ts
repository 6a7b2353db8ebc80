import { expect, test } from "vitest";
import { readParameters } from "#app/routes/admin/parameters/reading.ts";

const typed = {
  from: "2026-12-01",
  rateFirst: "5",
  rateSecond: "3",
  rateThird: "1",
  floorFirst: "5000",
  floorSecond: "3000",
  floorThird: "1000",
  cap: "1000000",
  insiderCap: "",
  leastFines: "0",
  threshold: "500000",
  person: "",
  organisation: "",
  insider: "not-raised",
  adjustmentDown: "20",
  adjustmentUp: "20",
  source: "某省〔2026〕1号",
};

test.each([
  ["the national amounts themselves", {}, []],
  ["a lower cap and an earlier word of finance", { cap: "800000", threshold: "300000" }, []],
  ["a higher cap", { cap: "1000000.01" }, ["cap"]],
  ["a later word of finance", { threshold: "500000.01" }, ["threshold"]],
  ["a day before there was any rule", { from: "1990-01-01", cap: "2000000" }, []],
])("%s", (_, but, wrong) => {
  const reading = readParameters({ ...typed, ...but });
  const problems = reading.ok ? [] : reading.problems;
  expect(problems).toEqual(wrong.map((field) => ({ field, code: "national" })));
});
