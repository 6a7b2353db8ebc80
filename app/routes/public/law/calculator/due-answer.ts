import type { Day } from "#app/domain/calendar/day.ts";
import type { Skipped } from "#app/domain/calendar/day-count.ts";
import { type Explanation, explain } from "#app/domain/calendar/explain.ts";
import type { WorkCalendar } from "#app/domain/calendar/work-calendar.ts";
import type { TermQuestion } from "#app/routes/public/law/calculator/term-question.ts";

/** What a program is told. Its names are a promise: others build on them. */
export type DueAnswer = {
  readonly strict: Day;
  readonly legal: Day;
  readonly firm: boolean;
  readonly counted: readonly Day[];
  readonly skipped: readonly Skipped[];
  readonly madeUp: readonly Day[];
};

export function explained(calendar: WorkCalendar, question: TermQuestion): Explanation {
  const { start, unit, count, "pause-from": pauses } = question;
  return explain(calendar, start, { unit, count }, pauses);
}

export function dueAnswer(calendar: WorkCalendar, question: TermQuestion): DueAnswer {
  const { strict, legal, firm, counted, skipped, madeUp } = explained(calendar, question);
  return { strict, legal, firm, counted, skipped, madeUp };
}
