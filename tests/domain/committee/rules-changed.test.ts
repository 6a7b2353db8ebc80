import { describe, expect, test } from "vitest";
import {
  type CommitteeRules,
  type RuleChange,
  readRuleSum,
  whyNotChangeRule,
  whyNotDecideRule,
} from "#app/domain/committee/rules-changed.ts";

const rules = (outside: readonly string[], from: number | null = null): CommitteeRules => ({
  members: ["甲", "乙", "丙"].map((id) => ({ id, outside: outside.includes(id) })),
  from,
});
const mark = (staffId: string, outside = true): RuleChange => ({
  rule: "outsider",
  staffId,
  outside,
});
const set = (sum: number | null): RuleChange => ({ rule: "sum", sum });

describe("a rule of the committee changes", () => {
  test.each<[string, CommitteeRules, RuleChange, readonly string[]]>([
    ["by marking a member", rules([]), mark("甲"), []],
    ["not by marking one twice", rules(["甲"]), mark("甲"), ["rule-same"]],
    ["not by marking somebody else", rules([]), mark("丁"), ["rule-member"]],
    ["by unmarking one of two", rules(["甲", "乙"], 100), mark("甲", false), []],
    ["by unmarking the last while no sum needs one", rules(["甲"]), mark("甲", false), []],
    [
      "not by unmarking the last while a sum does",
      rules(["甲"], 100),
      mark("甲", false),
      ["rule-last-outsider"],
    ],
    ["by setting the sum", rules(["甲"]), set(100), []],
    ["by another sum", rules(["甲"], 100), set(101), []],
    ["not by the same sum", rules(["甲"], 100), set(100), ["rule-same"]],
    ["not by a sum without anybody from outside", rules([]), set(100), ["rule-no-outsider"]],
    ["by taking the sum away", rules([], 100), set(null), []],
    ["not by taking away what is not there", rules([]), set(null), ["rule-same"]],
  ])("%s", (_, now, change, because) => {
    expect(whyNotChangeRule(now, change)).toEqual(because);
  });

  test.each<[string, string, boolean, readonly string[]]>([
    ["confirmed by another", "乙", true, []],
    ["not by who asked", "甲", true, ["rule-own"]],
    ["taken back by who asked", "甲", false, []],
    ["refused by another", "乙", false, []],
  ])("is %s", (_, by, approves, because) => {
    expect(whyNotDecideRule("甲", by, approves)).toEqual(because);
  });

  test.each<[string, number | null | "unreadable"]>([
    ["20万", 20_000_000],
    ["0.01", 1],
    [" ", null],
    ["0", "unreadable"],
    ["许多", "unreadable"],
  ])("to the sum of %s", (typed, sum) => {
    expect(readRuleSum(typed)).toBe(sum);
  });
});
