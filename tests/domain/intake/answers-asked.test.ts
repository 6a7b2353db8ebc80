import { expect, test } from "vitest";
import { answersAsked } from "#app/domain/intake/check-answers.ts";
import { stepsOf } from "#app/domain/intake/form.ts";
import type { Answers } from "#app/domain/intake/question.ts";

const typed = { stance: "named", name: "吴一鸣", phone: "13600000000", insider: "no" };

test("a name typed before somebody chose to stay anonymous is not kept", () => {
  expect(answersAsked(stepsOf("report"), { ...typed, stance: "anonymous" })).toEqual({
    stance: "anonymous",
    insider: "no",
  });
});

test("a name that was asked for is kept", () => {
  expect(answersAsked(stepsOf("report"), typed)).toEqual(typed);
});

test("what no question of the form asks for is not kept", () => {
  const sent: Readonly<Record<string, string>> = { productName: "x", admin: "yes" };
  expect(answersAsked(stepsOf("complaint"), sent)).toEqual({ productName: "x" });
});

test("an answer that no question asks for cannot even be read", () => {
  const answers: Answers = { keepOfficials: "沈科长" };
  expect(answers.keepOfficials).toBe("沈科长");
  // @ts-expect-error: a name that no form has does not build
  expect(answers.keepOfficers).toBeUndefined();
});
