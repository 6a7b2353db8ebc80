import { describe, expect, test } from "vitest";
import { nameForms, namesIn } from "#app/domain/exclusion/name-forms.ts";
import { nameKeys } from "#app/domain/exclusion/name-keys.ts";
import { officialsIn, recognised, spokenOf } from "#app/domain/exclusion/named-officials.ts";

describe("the same firm", () => {
  test.each([
    ["仁和大药房（北门店）", "仁和大药房", true],
    ["仁和 大药房", "仁和大药房(东街店)", true],
    ["轻盈生活馆有限公司", "轻盈生活馆", true],
    ["ＡＢＣ Pharma", "abc-pharma", true],
    ["云溪仁济医药有限公司", "云溪仁济医药有限责任公司", true],
    ["乙\ufe00厂", "乙厂", true],
    ["乙\u3164厂", "乙厂", true],
    ["乙廠", "乙厂", true],
    ["仁和大藥房有限責任公司", "仁和大药房", true],
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

describe("whether a text speaks of an officer", () => {
  const staff = [
    { id: "chen", name: "陈晓岚", units: [] },
    { id: "luo", name: "罗毅", units: [] },
    { id: "ouyang", name: "欧阳修文", units: [] },
    { id: "shen", name: "沈立", units: [] },
    { id: "zeng", name: "曾国", units: [] },
    { id: "li", name: "李安", units: [] },
    { id: "mike", name: "Mike Lee", units: [] },
  ];

  test.each<[string, readonly string[]]>([
    ["陈晓岚收了他们的购物卡", ["chen"]],
    ["陈 晓岚", ["chen"]],
    ["陈晓和岚", []],
    ["陳曉嵐和羅毅", ["chen", "luo"]],
    ["罗\u3164毅", ["luo"]],
    ["罗\ufe00毅、陈\u200b晓\u00ad岚", ["chen", "luo"]],
    ["罗\u0301毅", ["luo"]],
    ["找 LUOYI 就行", ["luo"]],
    ["Luo Yi told us to wait", ["luo"]],
    ["Yi LUO, OUYANG Xiuwen", ["luo", "ouyang"]],
    ["Luó Yì", ["luo"]],
    ["zeng guo", ["zeng"]],
    ["稽查科罗科长说没事", ["luo"]],
    ["罗副局长", ["luo"]],
    ["欧阳主任", ["ouyang"]],
    ["科长说没事，老罗也在", []],
    ["王科长", []],
    ["本案正在审理，防御不足", []],
    ["The reliance on alien items", []],
    ["mike lee", ["mike"]],
  ])("%s: %j", (text, ids) => {
    expect(spokenOf(text, staff)).toEqual(ids);
  });

  test.each([
    ["陈晓岚收了他们的购物卡", "陈晓岚"],
    ["稽查科羅毅，", "罗毅"],
    ["稽查科罗科长说没事", "罗毅"],
    ["Luo Yi told us to wait", "罗毅"],
    ["欧阳修文", "欧阳修文"],
  ])("%s is remembered by what %s will be called", (text, name) => {
    const remembered = namesIn(text);
    expect(nameForms(name).some((call) => remembered.includes(call))).toBe(true);
  });

  test("little is remembered of a text", () => {
    const text = "他们把过期的药换了包装再卖，仓库在后院，每天晚上有车来拉。".repeat(20);
    expect(namesIn(text).length).toBeLessThan(20);
    expect(namesIn("They changed the labels of expired boxes and sold them again.")).toEqual([]);
  });
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
    ["何建平科长", ["he", "he2"]],
    ["稽查科副科长何建平", ["he"]],
    ["HE Jianping", ["he", "he2"]],
    ["何\u3164建\ufe0f平", ["he", "he2"]],
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
