import { describe, expect, test } from "vitest";
import { mentions, nameKeys } from "#app/domain/people/name-keys.ts";
import { officialsIn, recognised } from "#app/domain/people/named-officials.ts";

describe("the same firm", () => {
  test.each([
    ["仁和大药房（北门店）", "仁和大药房", true],
    ["仁和 大药房", "仁和大药房(东街店)", true],
    ["轻盈生活馆有限公司", "轻盈生活馆", true],
    ["ＡＢＣ Pharma", "abc-pharma", true],
    ["云溪仁济医药有限公司", "云溪仁济医药有限责任公司", true],
    ["仁和大药房", "仁济大药房", false],
    ["仁和大药房", "仁和", false],
  ])("%s and %s: %s", (one, other, same) => {
    expect(nameKeys(one).some((key) => nameKeys(other).includes(key))).toBe(same);
  });

  test("is not found by a name of one character, or of none", () => {
    expect(nameKeys("药")).toEqual([]);
    expect(nameKeys("（）")).toEqual([]);
  });
});

test.each([
  ["陈晓岚收了他们的购物卡", true],
  ["陈 晓岚", true],
  ["陈晓和岚", false],
])("whether %s speaks of 陈晓岚: %s", (text, speaks) => {
  expect(mentions(text, "陈晓岚")).toBe(speaks);
});

describe("an official named by a reporter", () => {
  const staff = [
    { id: "he", name: "何建平", units: ["稽查科", "Inspection section"] },
    { id: "he2", name: "何建平", units: ["市场科", "Market section"] },
    { id: "mike", name: "Mike Lee", units: [] },
  ];

  test.each<[string, readonly string[]]>([
    ["何建平", ["he", "he2"]],
    ["何建平，稽查科", ["he"]],
    ["稽查科 何建平", ["he"]],
    ["何建平 Inspection Section", ["he"]],
    ["mike LEE", ["mike"]],
    ["何科长", []],
    ["建平", []],
    ["稽查科", []],
  ])("%s is recognised as %j", (line, ids) => {
    expect(recognised(line, staff)).toEqual(ids);
  });

  test("stands on a line of their own", () => {
    expect(officialsIn(" 何建平，稽查科\n\n李四；王五 ")).toEqual([
      "何建平，稽查科",
      "李四",
      "王五",
    ]);
  });
});
