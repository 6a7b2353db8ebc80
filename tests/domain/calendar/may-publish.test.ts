import { expect, test } from "vitest";
import type { FindingCode } from "#app/domain/calendar/finding.ts";
import { mayPublish } from "#app/domain/calendar/may-publish.ts";
import { KNOWN_YEARS } from "#db/gazette/known-years.ts";

const read = (year: number, ...codes: readonly FindingCode[]) => ({
  published: { year, rest: [], makeUp: [] },
  findings: codes.map((code) => ({ code, quote: "" })),
});

test.each([
  ["the next year", read(2027), false, []],
  ["a past year", read(2020), false, []],
  ["a year after a gap", read(2028), false, ["year-too-late"]],
  ["the first year", read(2007), false, []],
  ["a year before the first", read(2006), false, ["year-too-early"]],
  ["a contradiction", read(2027, "rests-and-works"), false, ["contradicts-itself"]],
  ["a festival left out", read(2027, "festival-missing"), true, ["contradicts-itself"]],
  ["an unknown festival", read(2027, "festival-unknown"), false, ["festival-not-confirmed"]],
  ["an unknown festival that is meant", read(2027, "festival-unknown"), true, []],
  [
    "everything at once",
    read(2030, "festival-unknown", "count-differs"),
    false,
    ["contradicts-itself", "festival-not-confirmed", "year-too-late"],
  ],
])("%s", (_, reading, confirmed, because) => {
  const answer = mayPublish(reading, KNOWN_YEARS, confirmed);
  expect(answer).toEqual(
    because.length === 0 ? { ok: true, published: reading.published } : { ok: false, because },
  );
});

test("text without a year is no notice", () => {
  const answer = mayPublish({ published: null, findings: [] }, KNOWN_YEARS, true);
  expect(answer).toEqual({ ok: false, because: ["no-year"] });
});
