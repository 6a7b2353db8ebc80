import { describe, expect, test } from "vitest";
import { ACTIONS, type Action } from "#app/domain/matter/action.ts";
import { translator } from "#app/i18n/translate.ts";
import { lettersOf } from "#app/shell/letters/letters-of.server.ts";
import { recordInWords } from "#app/ui/action/record-in-words.ts";

const said = (action: Action, language: "zh" | "en" = "zh") =>
  recordInWords(action, lettersOf(action), { t: translator(language), language });

describe.each(["zh", "en"] as const)("as lawyers read it (%s)", (language) => {
  test.each(ACTIONS)("%s is said whole, in words and not in codes", (action) => {
    const lines = said(action, language);
    expect(lines.every(({ says }) => says.length > 0)).toBe(true);
    const words = lines.flatMap(({ says }) => says);
    // Codes of ours have dashes between lower-case words, and dots in keys.
    expect(words.filter((one) => /^[a-z]+([-.][a-z]+)+$/.test(one))).toEqual([]);
  });
});

test("what takes approval names who reviews and who approves, and its article", () => {
  const lines = Object.fromEntries(said("case").map(({ term, says }) => [term, says]));
  expect(lines).toMatchObject({
    适用环节: ["举报：核查中"],
    办理人: ["承办人，本单位的事项", "负责人，由上一级办理的事项"],
    审核和批准: ["科室负责人审核", "分管领导批准，须重新输入验证码"],
    身份验证: ["已登录即可"],
    文书和通知: ["《已立案》，致承办单位"],
    填写内容: ["案件编号（仅内部记录）"],
  });
  expect(lines["依据"]?.join()).toContain("第十九条");
});

test("one article that says two things is named once", () => {
  const [basis] = said("advertising").filter(({ term }) => term === "依据");
  expect(basis?.says).toEqual(["《广告法》第五十三条第一款"]);
});
