import { expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import { hour } from "#app/domain/calendar/hours.ts";
import { mailHoursTyped, nextDigest, USUAL_MAIL_HOURS } from "#app/domain/letters/mail-hours.ts";
import { KNOWN_YEARS } from "#db/gazette/known-years.ts";

const next = (on: string, at: number, chosen: readonly number[]) =>
  nextDigest(hour(day(on), at), chosen, KNOWN_YEARS);

test.each<[string, number, readonly number[], string, string]>([
  ["2026-11-23", 7, [8, 14], "2026-11-23T08", "before the first"],
  ["2026-11-23", 8, [8, 14], "2026-11-23T14", "in the hour itself: the next"],
  ["2026-11-23", 13, [8, 14], "2026-11-23T14", "an hour before the second"],
  ["2026-11-23", 14, [8, 14], "2026-11-24T08", "after the last: tomorrow"],
  ["2026-11-23", 23, [14, 8], "2026-11-24T08", "ticked in whatever order"],
  ["2026-11-27", 15, [8, 14], "2026-11-30T08", "on a Friday: on Monday"],
  ["2026-11-28", 10, [20], "2026-11-30T20", "on a Saturday"],
  ["2026-09-24", 15, [8], "2026-09-28T08", "before the mid-autumn festival"],
  ["2026-09-30", 21, [8, 14], "2026-10-08T08", "before the week of the national day"],
  ["2026-02-13", 15, [14], "2026-02-14T14", "a Saturday worked for the spring festival"],
])("what is known on %s at %i goes out at %j: %s (%s)", (on, at, chosen, out) => {
  expect(next(on, at, chosen)).toBe(out);
});

test("whoever chose no hour has no digest", () => {
  expect(next("2026-11-23", 7, [])).toBeNull();
});

test("what was ticked is read as hours, once each and in their order; anything else is none", () => {
  expect(mailHoursTyped(["14", "8", "14", "3", "8.5", "", "21", "0x8", "７"])).toEqual([8, 14]);
  expect(mailHoursTyped([])).toEqual([]);
  expect(mailHoursTyped(USUAL_MAIL_HOURS.map(String))).toEqual([8, 14]);
});
