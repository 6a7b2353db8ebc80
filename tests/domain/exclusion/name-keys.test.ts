import { describe, expect, test } from "vitest";
import { formsOf } from "#app/domain/exclusion/name-forms.ts";
import { nameKeys } from "#app/domain/exclusion/name-keys.ts";
import { officialsIn, recognised, spokenOf } from "#app/domain/exclusion/named-officials.ts";
import { tracesOf } from "#app/domain/exclusion/text-traces.ts";

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
    ["科长说没事，老罗也在", ["luo"]],
    ["王科长", []],
    ["本案正在审理，防御不足", []],
    ["The reliance on alien items", []],
    ["mike lee", ["mike"]],
    ["𬭎𬭎𬭎，罗毅", ["luo"]],
  ])("%s: %j", (text, ids) => {
    expect(spokenOf(text, staff)).toEqual(ids);
  });

  test.each([
    ["陈晓岚收了他们的购物卡", "陈晓岚"],
    ["稽查科羅毅，", "罗毅"],
    ["稽查科罗科长说没事", "罗毅"],
    ["Luo Yi told us to wait", "罗毅"],
    ["Yi LUO", "罗毅"],
    ["mike lee said no", "Mike Lee"],
    ["欧阳修文", "欧阳修文"],
    ["罗𬭎明也在", "罗𬭎明"],
    ["艾尔肯·买买提来过", "艾尔肯·买买提"],
    ["艾尔肯来过", "艾尔肯·买买提"],
    ["扎西多吉拿了钱", "扎西多吉"],
    ["昝建国知道", "昝建国"],
    ["老何打过招呼", "何建平"],
    ["何科说没事", "何建平"],
    ["何局打了电话", "何建平"],
    ["何副局长打了电话", "何建平"],
    ["何某平拿了卡", "何建平"],
    ["何*平拿了卡", "何建平"],
    ["何X平拿了卡", "何建平"],
    ["何健平拿了卡", "何建平"],
    ["何建苹拿了卡", "何建平"],
    ["陈小兰", "陈晓岚"],
  ])("%s speaks of %s, who is not known yet", (text, name) => {
    expect(speaksOf(text, { name, leads: [] })).toBe(true);
  });

  test.each(["稽查科科长", "稽查科的科长", "稽查科负责人", "稽查科领导", "稽查科一把手"])(
    "%s is whoever leads the unit",
    (text) => {
      expect(speaksOf(`${text}打了招呼`, { name: "何建平", leads: ["稽查科"] })).toBe(true);
      expect(speaksOf(`${text}打了招呼`, { name: "何建平", leads: [] })).toBe(false);
    },
  );

  test.each(["何", "·", "何建平", "罗毅", "沈立", "艾尔肯·买买提", "扎西多吉", "昝建国"])(
    "%s is not in an everyday text",
    (name) => {
      const text = "他们把过期的药换了包装再卖，仓库在后院，每天晚上有车来拉。从何处进的货说不清。";
      expect(speaksOf(text.repeat(20), { name, leads: ["稽查科"] })).toBe(false);
    },
  );
});

function speaksOf(text: string, person: Parameters<typeof formsOf>[0]): boolean {
  const traces = tracesOf(text);
  return formsOf(person).some((form) => form.every((piece) => traces.has(piece)));
}

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
