import { expect, test } from "vitest";
import { isCommonPassword } from "#app/shell/sign-in/common-passwords.server.ts";

test("the list that comes along knows what is tried first, and no sentence", () => {
  expect(["password", "qwerty123456", "1qaz2wsx3edc"].map(isCommonPassword)).toEqual([
    true,
    true,
    true,
  ]);
  expect(isCommonPassword("a lamp in the rain")).toBe(false);
});
