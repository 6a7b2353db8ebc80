import { expect, test } from "vitest";
import { byIntent } from "#app/web/form/by-intent.ts";

const pressed = (intent: string) => ({ one: (name: string) => (name === "intent" ? intent : "") });
const meant = { agree: true, refuse: false };

test("a button of the page means what the page says", () => {
  expect(byIntent(pressed("agree"), meant)).toBe(true);
  expect(byIntent(pressed("refuse"), meant)).toBe(false);
});

test.each(["", "Agree", "toString", "__proto__"])(
  "%j is refused, and means none of them",
  (intent) => {
    expect(() => byIntent(pressed(intent), meant)).toThrowError(
      expect.objectContaining({ status: 400 }),
    );
  },
);
