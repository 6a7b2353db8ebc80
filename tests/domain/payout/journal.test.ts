import { expect, test } from "vitest";
import { csvOf } from "#app/domain/payout/csv.ts";
import { ACCOUNTS, balanceOf, type KindTotal } from "#app/domain/payout/journal.ts";

// Three rewards told, of 3,000.00, 5,000.00 and 1,000.00 yuan; the second is authorised, sent back, authorised and paid, the third
// given up; one of 2,000.00 was paid before there was a journal, and a fifth, of 700.00, was told and set aside by a review.
const TOTALS: readonly KindTotal[] = [
  { kind: "commitment", count: 5, sum: 1_170_000 },
  { kind: "authorisation", count: 2, sum: 1_000_000 },
  { kind: "sent-back", count: 1, sum: 500_000 },
  { kind: "payment", count: 1, sum: 500_000 },
  { kind: "lapse", count: 1, sum: 100_000 },
  { kind: "opening", count: 1, sum: 200_000 },
  { kind: "set-aside", count: 1, sum: 70_000 },
];

test("what stands on each account follows from what moved, and all of them together hold nothing", () => {
  const held = ACCOUNTS.map((account) => balanceOf(account, TOTALS));
  expect(held).toEqual([-1_000_000, 300_000, 0, 700_000]);
  expect(held.reduce((sum, one) => sum + one, 0)).toBe(0);
});

test.each([
  ["a sum that would be reckoned", "=1+1", "'=1+1"],
  ["a call", "@SUM(A1)", "'@SUM(A1)"],
  ["a minus that is text", "-3", "'-3"],
  ["a plus", "+86", "'+86"],
  ["a tab before it", "\t=1", "'\t=1"],
  ["a comma", "甲,乙", '"甲,乙"'],
  ["quotation marks", '甲"乙"', '"甲""乙"""'],
  ["a line break", "甲\n乙", '"甲\n乙"'],
  ["a formula with a comma", "=A1,B1", '"\'=A1,B1"'],
  ["plain words", "审批付款", "审批付款"],
])("a file for spreadsheets shows %s as it is", (_, text, cell) => {
  expect(csvOf([[text, -3]])).toBe(`\uFEFF${cell},-3\r\n`);
});
