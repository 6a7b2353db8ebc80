import { expect, test } from "vitest";
import { MOST_PENALTY, readAmount, yuan } from "#app/domain/typed/amount.ts";

test.each([
  ["268", 26_800, "268.00"],
  ["268.5", 26_850, "268.50"],
  ["１２６８．５０", 126_850, "1,268.50"],
  ["1,268.50", 126_850, "1,268.50"],
  ["1，268.5", 126_850, "1,268.50"],
  ["¥268", 26_800, "268.00"],
  ["￥268", 26_800, "268.00"],
  ["人民币268元", 26_800, "268.00"],
  ["RMB 268", 26_800, "268.00"],
  ["268 元", 26_800, "268.00"],
  ["268元整", 26_800, "268.00"],
  ["268块", 26_800, "268.00"],
  ["268块钱", 26_800, "268.00"],
  ["12元5角", 1250, "12.50"],
  ["12元5角3分", 1253, "12.53"],
  ["12块5毛", 1250, "12.50"],
  ["1.2万", 1_200_000, "12,000.00"],
  ["1.2345万元", 1_234_500, "12,345.00"],
  ["3千", 300_000, "3,000.00"],
  ["0.5亿", 5_000_000_000, "50,000,000.00"],
  ["0", 0, "0.00"],
  ["0.01", 1, "0.01"],
] as const)("%s is %s fen", (typed, value, shownAs) => {
  expect(readAmount(typed)).toEqual({ value, shownAs });
  expect(readAmount(shownAs)).toEqual({ value, shownAs });
});

test.each([
  ["", "missing"],
  ["12元5", "two-numbers"],
  ["1万5", "two-numbers"],
  ["100元，200元", "two-numbers"],
  ["100-200", "two-numbers"],
  ["268,50", "not-an-amount"],
  ["1,26", "not-an-amount"],
  ["1,2685", "not-an-amount"],
  ["1.268,50", "not-an-amount"],
  ["12.345", "not-an-amount"],
  ["1.2.3", "not-an-amount"],
  ["-5", "not-an-amount"],
  ["三百", "not-an-amount"],
  ["约300元", "not-an-amount"],
  ["元", "not-an-amount"],
  ["1e5", "two-numbers"],
  ["2亿", "too-much"],
  ["999999999999999", "too-much"],
] as const)("%s is asked again", (typed, why) => {
  expect(readAmount(typed)).toEqual({ why });
});

test("a fine may be larger than anything a person pays", () => {
  expect(readAmount("90亿", MOST_PENALTY)).toEqual({
    value: 900_000_000_000,
    shownAs: "9,000,000,000.00",
  });
});

test("a sum is written as it is read", () => {
  expect(yuan(128_640_000)).toBe("1,286,400.00");
});
