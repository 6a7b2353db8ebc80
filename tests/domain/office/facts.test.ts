import { describe, expect, test } from "vitest";
import { changedFacts, factIn, missingFacts } from "#app/domain/office/facts.ts";
import { whyNotDecideOnFacts } from "#app/domain/office/facts-change.ts";
import { anOffice } from "#tests/support/office-facts.ts";

describe("what the office says of itself", () => {
  test("is said in the reader's language", () => {
    const office = anOffice({ name: "某局", nameEn: "An office" });
    expect([factIn(office, "name", "zh"), factIn(office, "name", "en")]).toEqual([
      "某局",
      "An office",
    ]);
  });

  test("is said in Chinese where there is no English, and never the other way round", () => {
    expect(factIn(anOffice({ address: "某路1号" }), "address", "en")).toBe("某路1号");
    expect(factIn(anOffice({ addressEn: "1 Some Road" }), "address", "zh")).toBe("");
  });

  test("is missing where it is empty", () => {
    expect(missingFacts(anOffice({ phone: "12345" }))).not.toContain("phone");
    expect(missingFacts(anOffice({ phone: "" }))).toContain("phone");
  });

  test("is compared fact by fact", () => {
    const after = anOffice({ phone: "12345", level: "county" });
    expect(changedFacts(anOffice(), after)).toEqual(["level", "phone"]);
    expect(changedFacts(after, after)).toEqual([]);
  });
});

test.each([
  ["confirm", "b", []],
  ["refuse", "b", []],
  ["withdraw", "a", []],
  ["confirm", "a", ["own-request"]],
  ["refuse", "a", ["own-request"]],
  ["withdraw", "b", ["not-own-request"]],
] as const)("of what one has asked for, to %s it is for %s alone", (decision, id, why) => {
  expect(whyNotDecideOnFacts({ id }, { askedBy: "a" }, decision)).toEqual(why);
});
