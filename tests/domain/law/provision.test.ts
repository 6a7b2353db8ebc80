import { describe, expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import { drivesClock, inForce, type Provision, versionOn } from "#app/domain/law/provision.ts";

const version = {
  cite: { zh: "条", en: "article" },
  says: { zh: "说", en: "says" },
  source: "https://www.samr.gov.cn/",
  standing: "confirmed",
  words: "verbatim",
} as const;

const reformed: Provision<string> = {
  id: "X",
  name: "reformed",
  versions: [
    { ...version, from: day("2020-01-01"), until: day("2026-04-14"), value: "old" },
    { ...version, from: day("2024-07-01"), until: day("2025-12-31"), value: "new" },
  ],
};

test.each([
  ["2019-12-31", null],
  ["2020-01-01", "old"],
  ["2024-06-30", "old"],
  ["2024-07-01", "new"],
  ["2025-12-31", "new"],
  ["2026-01-01", null],
])("on %s the rule is %s", (on, value) => {
  expect(versionOn(reformed, day(on))?.value ?? null).toBe(value);
});

test("a day without a rule cannot be judged by it", () => {
  expect(() => inForce(reformed, day("2019-12-31"))).toThrow("X was not in force on 2019-12-31");
});

describe("a rule runs as a statutory clock", () => {
  const known = reformed.versions[0];

  test.each([
    ["confirmed", false, true],
    ["secondary", false, true],
    ["unconfirmed", false, false],
    ["unconfirmed", true, true],
  ] as const)("%s, signed for %s: %s", (standing, signedOff, drives) => {
    expect(drivesClock({ ...known, standing }, signedOff)).toBe(drives);
  });
});
