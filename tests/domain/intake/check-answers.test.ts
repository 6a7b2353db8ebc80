import { expect, test } from "vitest";
import type { AsksText } from "#app/domain/intake/asks.ts";
import { problemsIn } from "#app/domain/intake/check-answers.ts";
import { type FormStep, stepsOf } from "#app/domain/intake/form.ts";
import { asUnderstood } from "#app/domain/intake/read-answer.ts";

const faultOf = (asks: AsksText, answer: string) => {
  const step: FormStep = { name: "facts", questions: [{ name: "story", asks, required: true }] };
  return problemsIn(step, { story: answer }, "2026-11-22")[0]?.fault ?? null;
};

test.each([
  ["2026-11-22", null],
  ["2026-11-23", "in-the-future"],
  ["1985-07-01", null],
  ["1985-06-30", "too-early"],
  ["0001-01-01", "too-early"],
  ["2026-02-29", "no-such-day"],
  ["去年", "not-a-time"],
  ["2026", null],
  ["2027", "in-the-future"],
  ["2026-12", "in-the-future"],
  ["1984", "too-early"],
  ["不知道", null],
])("a day on which something happened, %s: %s", (typed, fault) => {
  expect(faultOf({ kind: "when" }, typed)).toBe(fault);
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

test("what is understood is read back, the rest stays as it was typed", () => {
  const step: FormStep = {
    name: "you",
    questions: [
      { name: "phone", asks: { kind: "phone", longest: 30 }, required: true },
      { name: "email", asks: { kind: "email", longest: 200 }, required: false },
      { name: "happenedOn", asks: { kind: "when" }, required: false },
      { name: "paid", asks: { kind: "money" }, required: false },
    ],
  };
  expect(
    asUnderstood(step, {
      phone: "（010）65551234转801",
      email: "wang,lei@example.com",
      happenedOn: "２０２６年３月",
      paid: "1.2万",
    }),
  ).toEqual({
    phone: "010-65551234 转 801",
    email: "wang,lei@example.com",
    happenedOn: "2026-03",
    paid: "12,000.00",
  });
});

const WHOM = { keepAway: "yes", keepUnits: [], keepOfficials: "" } as const;
test.each([
  ["has nobody named", WHOM, "missing"],
  ["has a name", { ...WHOM, keepOfficials: "何科长" }, undefined],
  ["has a unit", { ...WHOM, keepUnits: ["0198a0d4-0000-7000-8000-000000000001"] }, undefined],
  ["was answered with no", { ...WHOM, keepAway: "no" }, undefined],
  ["was left alone", { keepAway: "" }, undefined],
])("whether somebody should be kept away, where it %s: %s", (_, answers, fault) => {
  const seller = stepsOf("report").filter(({ name }) => name === "seller");
  const given = { place: "store", respondent: "康宁药房", ...answers };
  const problems = seller.flatMap((step) => problemsIn(step, given, "2026-11-22"));
  expect(problems).toEqual(fault ? [{ question: "keepOfficials", fault }] : []);
});
