import { expect, test } from "vitest";
import { csvOf } from "#app/domain/payout/csv.ts";
import { ACCOUNTS, balanceOf, type KindTotal } from "#app/domain/payout/journal.ts";

// Three rewards told, of 3,000.00, 5,000.00 and 1,000.00 yuan; the second is authorised, sent back, authorised and paid, the third
// given up; one of 2,000.00 was paid before there was a journal, and a fifth, of 700.00, was told and set aside by a review.
// One more of 4,000.00 is paid, returned by the bank and paid again; 1,500.00 of it are asked back, of which 500.00 is dropped and
// 700.00 came back.
const TOTALS: readonly KindTotal[] = [
  { kind: "commitment", count: 6, sum: 1_570_000 },
  { kind: "authorisation", count: 4, sum: 1_800_000 },
  { kind: "sent-back", count: 1, sum: 500_000 },
  { kind: "payment", count: 3, sum: 1_300_000 },
  { kind: "reversal", count: 1, sum: 400_000 },
  { kind: "recovery", count: 3, sum: 150_000 },
  { kind: "recovery-dropped", count: 1, sum: 50_000 },
  { kind: "recovered", count: 1, sum: 70_000 },
  { kind: "lapse", count: 1, sum: 100_000 },
  { kind: "opening", count: 1, sum: 200_000 },
  { kind: "set-aside", count: 1, sum: 70_000 },
];

test("what stands on each account follows from what moved, and all of them together hold nothing", () => {
  const held = ACCOUNTS.map((account) => balanceOf(account, TOTALS));
  expect(held).toEqual([-1_400_000, 300_000, 0, 1_000_000, 30_000, 70_000]);
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
