import { expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import { signedOff } from "#app/domain/law/signed-off.ts";

const signature = (provisionId: string, from: string) => ({ provisionId, from: day(from) });

const REVIEW = "W-13.review";

test("an unread rule waits for its own signature, for the version that nobody read", () => {
  expect(signedOff([]).has(REVIEW)).toBe(false);
  expect(signedOff([signature(REVIEW, "2021-12-01")]).has(REVIEW)).toBe(true);
  expect(signedOff([signature(REVIEW, "2026-01-01")]).has(REVIEW)).toBe(false);
  expect(signedOff([signature("W-14", "2021-12-01")]).has(REVIEW)).toBe(false);
});

test("one signature among several is enough, and reaches no other rule", () => {
  const signed = signedOff([signature("W-14", "2021-12-01"), signature(REVIEW, "2021-12-01")]);
  expect(["W-12", REVIEW, "W-14"].map((id) => signed.has(id))).toEqual([false, true, true]);
});

test("a rule that was read asks for no signature", () => {
  expect(signedOff([]).has("C-01")).toBe(true);
  expect(signedOff([]).has("C-16")).toBe(true);
});
