import { expect, test } from "vitest";
import { readAboutWhen } from "#app/domain/typed/about-when.ts";
import { readDay } from "#app/domain/typed/day-typed.ts";

test.each([
  "2026-03-05",
  "2026-3-5",
  "2026/3/5",
  "2026.3.5",
  "2026年3月5日",
  "2026 年 3 月 5 号",
  "２０２６年３月５日",
  "２０２６／３／５",
  "20260305",
  "大概2026年3月5日左右",
  "5 March 2026",
  "March 5th, 2026",
  "5 Mar. 2026",
])("%s is the fifth of March", (typed) => {
  expect(readAboutWhen(typed)).toEqual({
    value: { known: true, from: "2026-03-05", through: "2026-03-05" },
    shownAs: "2026-03-05",
  });
});

test.each([
  ["2026年3月", "2026-03-01", "2026-03-31", "2026-03"],
  ["2026-3", "2026-03-01", "2026-03-31", "2026-03"],
  ["2024年2月份", "2024-02-01", "2024-02-29", "2024-02"],
  ["2025年12月", "2025-12-01", "2025-12-31", "2025-12"],
  ["2025年", "2025-01-01", "2025-12-31", "2025"],
  ["２０２５", "2025-01-01", "2025-12-31", "2025"],
  ["2026年3月到5月", "2026-03-01", "2026-05-31", "2026-03/2026-05"],
  ["2026年3月1日至2026年3月20日", "2026-03-01", "2026-03-20", "2026-03-01/2026-03-20"],
  ["从2025年到2026年3月", "2025-01-01", "2026-03-31", "2025/2026-03"],
  ["2026-03-01 - 2026-03-20", "2026-03-01", "2026-03-20", "2026-03-01/2026-03-20"],
  ["2026/3/1~2026/3/20", "2026-03-01", "2026-03-20", "2026-03-01/2026-03-20"],
  ["2026-03-01 to 2026-03-20", "2026-03-01", "2026-03-20", "2026-03-01/2026-03-20"],
  ["March 2026 to May 2026", "2026-03-01", "2026-05-31", "2026-03/2026-05"],
  ["2024年到2025年", "2024-01-01", "2025-12-31", "2024/2025"],
])("%s is from %s through %s", (typed, from, through, shownAs) => {
  const reading = { value: { known: true, from, through }, shownAs };
  expect(readAboutWhen(typed)).toEqual(reading);
  expect(readAboutWhen(shownAs)).toEqual(reading);
});

test.each(["unknown", "不知道", "记不清了", "我不记得", "忘了", "Don't know"])(
  "%s is an answer, too",
  (typed) => {
    expect(readAboutWhen(typed)).toEqual({ value: { known: false }, shownAs: "unknown" });
  },
);

test.each([
  ["", "missing"],
  ["2026年2月31日", "no-such-day"],
  ["2026-02-29", "no-such-day"],
  ["2026年13月", "no-such-day"],
  ["3月5日", "no-year"],
  ["3月", "no-year"],
  ["3/5/2026", "two-ways"],
  ["05.03.2026", "two-ways"],
  ["去年夏天", "not-a-time"],
  ["大概上个月", "not-a-time"],
  ["2026年3月5日下午", "not-a-time"],
  ["2026--05", "not-a-time"],
  ["2026年5月到3月", "wrong-order"],
  ["2026年3月到2月30日", "no-such-day"],
])("%s is asked again: %s", (typed, why) => {
  expect(readAboutWhen(typed)).toEqual({ why });
});

test("where a law wants a day, a month is none", () => {
  expect(readDay("2026年3月")).toEqual({ why: "not-a-day" });
  expect(readDay("２０２６年３月５日")).toEqual({ value: "2026-03-05", shownAs: "2026-03-05" });
});
