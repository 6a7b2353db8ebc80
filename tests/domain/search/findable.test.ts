import { describe, expect, test } from "vitest";
import type { Kind } from "#app/domain/intake/kind.ts";
import type { Answers } from "#app/domain/intake/question.ts";
import { findableOf, phoneIn } from "#app/domain/search/findable.ts";

const told: Answers = {
  productType: "drug",
  productName: "清风颗粒",
  licence: "国药准字Z20203456",
  batch: "2026-05 A",
  place: "store",
  respondent: "恒安堂（东街店）",
  respondentAddress: "东街1号",
  story: "颗粒结块。",
  name: "张三",
  phone: "13800008000",
};

describe("by what a matter is found", () => {
  const { grams, keyed, exact } = findableOf({ answers: told, summary: "已查" });
  const of = (field: string) => grams.filter((one) => one.field === field).map(({ gram }) => gram);

  test("pieces of one and two characters of whom, what and what was found", () => {
    expect(of("product")).toEqual(["清", "风", "颗", "粒", "清风", "风颗", "颗粒"]);
    expect(of("respondent")).toContain("安堂");
    expect(of("respondent")).toContain("堂东");
    expect(of("summary")).toEqual(["已", "查", "已查"]);
  });

  test("the address, which lies sealed, in keyed pairs alone", () => {
    expect(keyed).toEqual([
      { field: "place", gram: "东街" },
      { field: "place", gram: "街1" },
      { field: "place", gram: "1号" },
    ]);
  });

  test("codes and names whole, however they were typed", () => {
    expect(exact).toEqual([
      { field: "respondent", value: "恒安堂东街店" },
      { field: "respondent", value: "恒安堂" },
      { field: "product", value: "清风颗粒" },
      { field: "licence", value: "国药准字Z20203456" },
      { field: "licence", value: "Z20203456" },
      { field: "batch", value: "202605A" },
    ]);
  });

  test("never the story, nor who told it", () => {
    const all = JSON.stringify({ grams, keyed, exact });
    for (const piece of ["结块", "张三", "13800008000"]) expect(all).not.toContain(piece);
  });

  test("codes of firms and packages are taken out of what was written around them", () => {
    const answers = {
      respondent: "恒安堂 91330100MA2H3ABC1X",
      batch: "追溯码8300 0012 3456 7890 1234",
    };
    const values = findableOf({ answers, summary: null }).exact;
    expect(values).toContainEqual({ field: "credit-code", value: "91330100MA2H3ABC1X" });
    expect(values).toContainEqual({ field: "trace-code", value: "83000012345678901234" });
  });
});

describe("a telephone is found", () => {
  const phone = "138-0000-8000";
  const found = [{ field: "phone", value: "13800008000" }];
  test.each<readonly [string, Kind, Answers, readonly object[]]>([
    ["of who complains", "complaint", { phone, alsoReport: "no" }, found],
    ["of who reports under their name", "report", { phone, stance: "named", insider: "no" }, found],
    ["not of an insider", "report", { phone, stance: "named", insider: "yes" }, []],
    ["not of who does not say", "report", { phone, stance: "named", insider: "unsaid" }, []],
    ["not of the confidential", "report", { phone, stance: "confidential", insider: "no" }, []],
    ["not of the anonymous", "report", { phone, stance: "anonymous", insider: "no" }, []],
    [
      "for the report that came along, where it is not confidential",
      "report",
      { phone, alsoReport: "yes", reportConfidential: "no" },
      found,
    ],
    ["not for one that is", "report", { phone, alsoReport: "yes", reportConfidential: "yes" }, []],
    [
      "but for its complaint",
      "complaint",
      { phone, alsoReport: "yes", reportConfidential: "yes" },
      found,
    ],
    ["not where there is none", "complaint", {}, []],
  ])("%s", (_, kind, answers, expected) => expect(phoneIn(kind, answers)).toEqual(expected));
});
