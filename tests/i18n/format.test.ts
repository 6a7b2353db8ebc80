import { describe, expect, test } from "vitest";
import {
  formatDay,
  formatDayShort,
  formatInstant,
  formatItem,
  formatMoney,
  formatYuan,
  weekday,
} from "#app/i18n/format.ts";

describe("days and amounts as people write them", () => {
  test("a day", () => {
    expect(formatDay("2026-11-21", "zh")).toBe("2026年11月21日");
    expect(formatDay("2026-11-21", "en")).toBe("21 November 2026");
    expect(formatDayShort("2026-03-09", "zh")).toBe("3月9日");
    expect(weekday("2026-10-12", "zh")).toBe("周一");
    expect(weekday("2026-10-12", "en")).toBe("Monday");
  });

  test("an evening in UTC is already the next morning in the office", () => {
    const lateInGreenwich = new Date("2026-09-23T16:05:00Z");
    expect(formatInstant(lateInGreenwich, "zh")).toBe("2026年9月24日 00:05");
    expect(formatInstant(lateInGreenwich, "en")).toBe("24 September 2026 00:05");
  });

  test("money keeps its fen", () => {
    expect(formatMoney(128640000, "zh")).toBe("1,286,400.00");
    expect(formatMoney(5, "en")).toBe("0.05");
    expect(formatYuan(26800, "zh")).toBe("268.00元");
  });
});

test("an item of the law is numbered as the law does", () => {
  expect([1, 2, 9, 10, 11, 20, 21].map((number) => formatItem(number, "zh"))).toEqual([
    "一",
    "二",
    "九",
    "十",
    "十一",
    "二十",
    "二十一",
  ]);
  expect(formatItem(2, "en")).toBe("2");
});
