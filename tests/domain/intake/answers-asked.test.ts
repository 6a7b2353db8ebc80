import { expect, test } from "vitest";
import { answersAsked } from "#app/domain/intake/check-answers.ts";
import { stepsOf } from "#app/domain/intake/form.ts";

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
  expect(answersAsked(stepsOf("complaint"), { productName: "x", admin: "yes" })).toEqual({
    productName: "x",
  });
});
