import { expect, test } from "vitest";
import { isTooMany } from "#app/domain/audit/many-looks.ts";

test.each([
  [29, false, false],
  [30, false, true],
  [31, false, true],
  [31, true, false],
])("one more after %i others, with an alarm before: %s, is too many: %s", (others, told, is) => {
  expect(isTooMany({ others, told })).toBe(is);
});
