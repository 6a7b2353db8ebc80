import { expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import { END_MEDIATION } from "#app/domain/law/complaints/complaint-terms.ts";
import { livesOf, presentLife } from "#app/domain/law/life.ts";
import { TELL_CASE_DECISION } from "#app/domain/law/reports/report-terms.ts";

test.each([
  ["2024-06-30", ["in-force", "coming", "coming"]],
  ["2024-07-01", ["past", "in-force", "coming"]],
  ["2026-04-14", ["past", "in-force", "coming"]],
  ["2026-04-15", ["past", "past", "in-force"]],
])("on %s the three rules on mediation are %j", (today, states) => {
  expect(livesOf(END_MEDIATION, day(today)).map(({ state }) => state)).toEqual(states);
});

test("a version ends on the eve of its successor, even where its order went on", () => {
  const ends = livesOf(END_MEDIATION, day("2026-11-20")).map(({ until }) => until);
  expect(ends).toEqual(["2024-06-30", "2026-04-14", null]);
});

test.each([
  ["2024-06-30", "2020-01-01"],
  ["2024-07-01", "2024-07-01"],
  ["2026-04-15", "2026-04-15"],
])("on %s a reader is shown first what is in force, which holds since %s", (today, from) => {
  expect(presentLife(END_MEDIATION, day(today)).version.from).toBe(from);
});

test("before the first version a reader is shown the newest", () => {
  expect(presentLife(END_MEDIATION, day("2019-12-31")).version.from).toBe("2026-04-15");
});

test("a duty without a successor ends with its order, and is still shown", () => {
  const life = presentLife(TELL_CASE_DECISION, day("2026-04-15"));
  expect(life).toMatchObject({ until: "2026-04-14", state: "past" });
  expect(presentLife(TELL_CASE_DECISION, day("2026-04-14")).state).toBe("in-force");
});
