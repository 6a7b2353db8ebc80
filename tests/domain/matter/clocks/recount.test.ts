import { expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import { readNotice } from "#app/domain/calendar/notice.ts";
import { publish } from "#app/domain/calendar/published-year.ts";
import { due, naturalDays, type Term, workingDays } from "#app/domain/calendar/term.ts";
import { type Count, moves, recounted } from "#app/domain/matter/clocks/recount.ts";
import { KNOWN_YEARS } from "#db/gazette/known-years.ts";
import { EXAMPLE_2027 } from "#tests/domain/calendar/example-2027.ts";

const { published } = readNotice(EXAMPLE_2027, KNOWN_YEARS);
if (!published) throw new Error("The example must be readable");
const gazetted2027 = publish(KNOWN_YEARS, published);

const counted = (start: string, term: Term, pause?: readonly [string, string]): Count => {
  const pauses = pause ? [{ from: day(pause[0]), until: day(pause[1]) }] : [];
  const end = due(KNOWN_YEARS, day(start), term, pauses);
  return { name: "verification", start: day(start), term, pauses, due: end };
};

test.each([
  ["over a Sunday worked and eight days of rest", "2027-01-20", "2027-02-12", "2027-02-17"],
  ["with nothing of the notice in it", "2027-01-04", "2027-01-25", "2027-01-25"],
])("fifteen working days %s", (_, start, before, after) => {
  const [recount] = recounted([counted(start, workingDays(15))], gazetted2027);
  expect(recount?.due).toEqual({ strict: before, legal: before, firm: false });
  expect(recount?.newDue).toEqual({ strict: after, legal: after, firm: true });
});

test("a pause over the festival hides what the notice changed there", () => {
  const paused = counted("2027-01-20", workingDays(5), ["2027-01-22", "2027-02-28"]);
  const [recount] = recounted([paused], gazetted2027);
  expect(recount?.due.legal).toBe("2027-03-03");
  expect(recount?.newDue.legal).toBe("2027-03-03");
});

test("natural days roll over the rest that the notice put at their end", () => {
  const [recount] = recounted([counted("2026-12-12", naturalDays(60))], gazetted2027);
  expect(recount?.due).toEqual({ strict: "2027-02-10", legal: "2027-02-10", firm: false });
  expect(recount?.newDue).toEqual({ strict: "2027-02-10", legal: "2027-02-15", firm: true });
  expect(recount && moves(recount)).toBe(true);
});

test("what ended in a gazetted year stays as it was", () => {
  expect(recounted([counted("2026-11-02", workingDays(15))], gazetted2027)).toEqual([]);
});
