import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, day, daysThrough } from "#app/domain/calendar/day.ts";
import { daysLeft, due, extended, naturalDays, workingDays } from "#app/domain/calendar/term.ts";
import { isWorkingDay } from "#app/domain/calendar/work-calendar.ts";
import { KNOWN_YEARS } from "#db/gazette/known-years.ts";

const start = fc
  .integer({ min: 0, max: 366 * 18 })
  .map((ahead) => addDays(day("2008-06-01"), ahead));
const count = fc.integer({ min: 1, max: 120 });
const term = fc.oneof(count.map(workingDays), count.map(naturalDays));

/** A second counter that shares nothing with the first: it walks the calendar one date after the other. */
function naive(from: string, days: number, kind: string): string {
  const rest = new Set<string>(KNOWN_YEARS.rest.keys());
  const worked = new Set<string>(KNOWN_YEARS.makeUp.keys());
  const date = new Date(`${from}T12:00:00Z`);
  let left = days;
  while (left > 0) {
    date.setTime(date.getTime() + 24 * 3600 * 1000);
    const text = date.toISOString().slice(0, 10);
    const weekend = date.getUTCDay() === 0 || date.getUTCDay() === 6;
    const works = worked.has(text) || (!weekend && !rest.has(text));
    if (kind === "natural-days" || works) left -= 1;
  }
  return date.toISOString().slice(0, 10);
}

test("a term ends where a naive counter ends", () => {
  fc.assert(
    fc.property(start, term, (from, given) => {
      expect(due(KNOWN_YEARS, from, given).strict).toBe(naive(from, given.count, given.unit));
    }),
  );
});

test("one day more is later, and never earlier in law", () => {
  fc.assert(
    fc.property(start, term, (from, given) => {
      const shorter = due(KNOWN_YEARS, from, given);
      const longer = due(KNOWN_YEARS, from, { ...given, count: given.count + 1 });
      expect(longer.strict > shorter.strict).toBe(true);
      expect(longer.legal >= shorter.legal).toBe(true);
    }),
  );
});

test("what comes in a day later is never due earlier", () => {
  fc.assert(
    fc.property(start, term, (from, given) => {
      const next = due(KNOWN_YEARS, addDays(from, 1), given);
      expect(next.legal >= due(KNOWN_YEARS, from, given).legal).toBe(true);
    }),
  );
});

test("the legal end is never before the strict one, and a pause never shortens", () => {
  const paused = fc.tuple(start, fc.integer({ min: 0, max: 40 }));
  fc.assert(
    fc.property(start, term, paused, (from, given, [pausedFrom, length]) => {
      const plain = due(KNOWN_YEARS, from, given);
      const pauses = [{ from: pausedFrom, until: addDays(pausedFrom, length) }];
      expect(plain.legal >= plain.strict).toBe(true);
      expect(due(KNOWN_YEARS, from, given, pauses).strict >= plain.strict).toBe(true);
    }),
  );
});

test("an extension never ends a term earlier, and its days are counted on in one go", () => {
  fc.assert(
    fc.property(start, term, count, (from, given, more) => {
      const longer = extended(given, { unit: given.unit, count: more });
      const end = due(KNOWN_YEARS, from, longer);
      expect(end.strict).toBe(naive(from, given.count + more, given.unit));
      expect(end.legal >= due(KNOWN_YEARS, from, given).legal).toBe(true);
    }),
  );
});

test("a date is firm up to the last gazetted day, and not beyond it", () => {
  const near = fc.integer({ min: 0, max: 700 }).map((ahead) => addDays(day("2025-11-01"), ahead));
  fc.assert(
    fc.property(near, term, (from, given) => {
      const { legal, firm } = due(KNOWN_YEARS, from, given);
      expect(firm).toBe(legal <= "2026-12-31");
    }),
  );
});

test("leaving out so many working days moves a term in working days by exactly those", () => {
  const few = fc.integer({ min: 0, max: 40 });
  fc.assert(
    fc.property(start, count, few, few, (from, days, before, left) => {
      const pausedFrom = day(naive(from, before % days, "working-days"));
      const until = day(naive(pausedFrom, left, "working-days"));
      const end = due(KNOWN_YEARS, from, workingDays(days), [{ from: pausedFrom, until }]);
      expect(end.strict).toBe(naive(from, days + left, "working-days"));
    }),
  );
});

test("on the day of receipt all working days are left", () => {
  fc.assert(
    fc.property(start, count, (from, days) => {
      const end = due(KNOWN_YEARS, from, workingDays(days)).strict;
      expect(daysLeft(KNOWN_YEARS, from, end)).toBe(days);
    }),
  );
});

test("between two days as many are left as one finds counting them one by one", () => {
  fc.assert(
    fc.property(start, start, (one, other) => {
      const [today, dueOn] = one < other ? [one, other] : [other, one];
      const after = daysThrough(today, dueOn).slice(1);
      const left = after.filter((on) => isWorkingDay(KNOWN_YEARS, on)).length;
      expect(daysLeft(KNOWN_YEARS, today, dueOn)).toBe(left);
    }),
  );
});
