import { describe, expect, test } from "vitest";
import { checkFacts } from "#app/domain/office/check-facts.ts";
import type { FactField } from "#app/domain/office/facts.ts";
import { anOffice } from "#tests/support/office-facts.ts";

/** What is wrong where an office says this, and otherwise nothing but its name. */
const faultsOf = (said: Readonly<Partial<Record<FactField, string>>>) => {
  const checked = checkFacts({ ...anOffice(), ...said });
  return checked.ok ? [] : checked.faults.map(({ field, code }) => `${field} ${code}`);
};

test("a name is enough, and nothing is enough without it", () => {
  expect(faultsOf({})).toEqual([]);
  expect(faultsOf({ name: "", phone: "12345" })).toEqual(["name missing"]);
});

test("everything that is wrong is told at once, in the order of the page", () => {
  const wrong = { name: "", divisionCode: "3301", faultLink: "http://jiucuo.example/" };
  expect(faultsOf(wrong)).toEqual([
    "name missing",
    "divisionCode unlike-division-code",
    "faultLink unlike-link",
  ]);
});

/** Typed by hand: as the registers give them out, and as somebody may type them. */
const TAKEN: readonly (readonly [FactField, string])[] = [
  ["phone", "0571-00000000"],
  ["phone", "010-00000000-8001"],
  ["phone", "0571-12345"],
  ["phone", "12315"],
  ["phone", "400-000-0000"],
  ["phone", "13800000000"],
  ["divisionCode", "330106"],
  ["siteCode", "3301000001"],
  ["siteCode", "bm12000001"],
  ["icpNumber", "浙ICP备05000000号"],
  ["icpNumber", "浙ICP备2020000000号-12"],
  ["policeNumber", "浙公网安备33010600000000号"],
  ["policeNumber", "浙公网安备 33010600000000号"],
  ["faultLink", "https://jiucuo.example:8443/exposure/jiucuo.html?site_code=3301000001&url=a"],
];
const REFUSED: readonly (readonly [FactField, string])[] = [
  ["phone", "00000000"],
  ["phone", "0571-000000"],
  ["phone", "请打0571-00000000"],
  ["divisionCode", "33010"],
  ["divisionCode", "3301066"],
  ["siteCode", "330100001"],
  ["siteCode", "33010000011"],
  ["icpNumber", "浙ICP备05000000"],
  ["icpNumber", "ICP备05000000号"],
  ["policeNumber", "浙公网安备3301060000000号"],
  ["policeNumber", "浙公安备33010600000000号"],
  ["faultLink", "javascript:alert(1)//https://jiucuo.example/"],
  ["faultLink", "https://jiucuo.example/ https://evil.example/"],
  ["faultLink", 'https://jiucuo.example/"onclick="x'],
  ["faultLink", "https://me@jiucuo.example/"],
];

describe("a number or a link", () => {
  test.each(TAKEN)("%s is taken as %s", (field, given) => {
    expect(faultsOf({ [field]: given })).toEqual([]);
  });

  test.each(REFUSED)("%s is refused as %s", (field, given) => {
    expect(faultsOf({ [field]: given })).toHaveLength(1);
  });
});

test.each([
  ["national", "100000", true],
  ["national", "110000", false],
  ["provincial", "330000", true],
  ["provincial", "330100", false],
  ["municipal", "330100", true],
  ["municipal", "330000", false],
  ["municipal", "330106", false],
  ["county", "330106", true],
  ["county", "330100", false],
  ["", "330100", true],
])("a %s office may have the division code %s: %s", (level, divisionCode, may) => {
  expect(faultsOf({ level, divisionCode })).toEqual(may ? [] : ["divisionCode other-level"]);
});

test("there is no level between the four", () => {
  expect(faultsOf({ level: "town" })).toEqual(["level unlike-level"]);
});

test.each([
  ["name", 50],
  ["address", 100],
  ["addressEn", 200],
  ["hours", 60],
] as const)("%s takes %i characters and no more", (field, longest) => {
  expect(faultsOf({ [field]: "局".repeat(longest) })).toEqual([]);
  expect(faultsOf({ [field]: "局".repeat(longest + 1) })).toEqual([`${field} too-long`]);
});
