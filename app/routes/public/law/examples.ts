import type { Day } from "#app/domain/calendar/day.ts";
import type { WorkCalendar } from "#app/domain/calendar/work-calendar.ts";
import type { Translate } from "#app/i18n/translate.ts";
import { dueAnswer } from "#app/routes/public/law/calculator/due-answer.ts";
import { readTerm, TERM_BOUNDS } from "#app/routes/public/law/calculator/term-question.ts";
import { problemWords } from "#app/routes/public/law/problem-words.ts";
import type { Reading } from "#app/routes/public/law/reading.ts";
import { rewardAnswer } from "#app/routes/public/law/reward/reward-answer.ts";
import { readReward } from "#app/routes/public/law/reward/reward-question.ts";

export type Example = { readonly address: string; readonly answer: object };

export function dueExample(calendar: WorkCalendar): Example {
  const query = new URLSearchParams({
    start: TERM_BOUNDS.example,
    count: "7",
    unit: "working-days",
  });
  return { address: `/api/due?${query}`, answer: dueAnswer(calendar, understood(readTerm(query))) };
}

export function rewardExample(today: Day): Example {
  const query = new URLSearchParams({ grade: "1", fines: "9999900" });
  return {
    address: `/api/reward-amount?${query}`,
    answer: rewardAnswer(today, understood(readReward(query))),
  };
}

export function mistakenExample(t: Translate): Example {
  const query = new URLSearchParams({ start: "2026-02-30", count: "0", unit: "working-days" });
  const reading = readTerm(query);
  const wrong = reading.ok ? [] : reading.wrong;
  const errors = problemWords(wrong, (field) => `law.problem.${field}`, t, TERM_BOUNDS);
  return { address: `/api/due?${query}`, answer: { errors } };
}

function understood<Value>(reading: Reading<Value, string>): Value {
  if (!reading.ok) throw new Error(`An example that is not understood: ${reading.wrong}`);
  return reading.value;
}
