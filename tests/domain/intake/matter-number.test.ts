import { expect, test } from "vitest";
import { matterNumber } from "#app/domain/intake/matter-number.ts";

test.each([
  [[0, 0, 0, 0, 0, 0, 0, 0], "2026-00000000"],
  [[0, 0, 0, 0, 0, 0, 0, 7], "2026-00000007"],
  [[0, 0, 0, 0, 5, 245, 224, 255], "2026-99999999"],
  [[0, 0, 0, 0, 5, 245, 225, 0], "2026-00000000"],
  [[255, 255, 255, 255, 255, 255, 255, 255], "2026-09551615"],
])("the bytes %j become %s", (bytes, number) => {
  expect(matterNumber("2026", new Uint8Array(bytes))).toBe(number);
});
