import { expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import { dayOfHour, dueHour, hour, hourOfDay, hours } from "#app/domain/calendar/hours.ts";

test.each([
  ["2026-03-09", 14, 24, "2026-03-10T14", "the hour of the start is not counted"],
  ["2026-03-09", 0, 24, "2026-03-10T00", "from midnight"],
  ["2026-03-09", 23, 1, "2026-03-10T00", "over midnight"],
  ["2026-03-09", 23, 24, "2026-03-10T23", "late in the evening"],
  ["2026-12-31", 9, 24, "2027-01-01T09", "into a festival: hours do not rest"],
  ["2024-02-28", 10, 48, "2024-03-01T10", "over the leap day"],
])("%s at %i, within %i hours: until the end of %s (%s)", (on, ofDay, count, last) => {
  expect(dueHour(hour(day(on), ofDay), hours(count))).toBe(last);
});

test("an hour knows its day and its place in it", () => {
  const nine = hour(day("2026-03-09"), 9);
  expect(nine).toBe("2026-03-09T09");
  expect(dayOfHour(nine)).toBe("2026-03-09");
  expect(hourOfDay(nine)).toBe(9);
});

test.each([-1, 24, 1.5])("there is no hour %s", (ofDay) => {
  expect(() => hour(day("2026-03-09"), ofDay)).toThrow(`Not an hour of the day: ${ofDay}`);
});
