import { expect, test } from "vitest";
import { problemsIn } from "#app/domain/intake/check-answers.ts";
import type { FormStep } from "#app/domain/intake/form.ts";
import { faultInAmount, MOST_PENALTY, parseFen } from "#app/domain/intake/money.ts";
import type { AsksText } from "#app/domain/intake/question.ts";

const faultOf = (asks: AsksText, answer: string) => {
  const step: FormStep = { name: "facts", questions: [{ name: "it", asks, required: true }] };
  return problemsIn(step, { it: answer }, "2026-11-22")[0]?.fault ?? null;
};

test.each([
  ["2026-11-22", null],
  ["2026-11-23", "in-the-future"],
  ["1985-07-01", null],
  ["1985-06-30", "too-early"],
  ["0001-01-01", "too-early"],
  ["2026-02-29", "not-a-day"],
  ["去年", "not-a-day"],
])("a day on which something happened, %s: %s", (typed, fault) => {
  expect(faultOf({ kind: "day" }, typed)).toBe(fault);
});

test.each([
  ["100000000", null],
  ["100000000.01", "too-much"],
  ["99999999999999999999", "too-much"],
  ["很多", "not-an-amount"],
  ["-1", "not-an-amount"],
])("an amount paid, %s: %s", (typed, fault) => {
  expect(faultOf({ kind: "money" }, typed)).toBe(fault);
});

test("a penalty may be larger than anything a person pays, and is told when it is absurd", () => {
  expect(parseFen("9100000000", MOST_PENALTY)).toBe(910_000_000_000);
  expect(faultInAmount("100000000000.01", MOST_PENALTY)).toBe("too-much");
});
