import { addDays, type Day, daysThrough, mondayOf } from "#app/domain/calendar/day.ts";
import type { DayCount, Skipped } from "#app/domain/calendar/day-count.ts";
import type { RestReason } from "#app/domain/calendar/work-calendar.ts";

export type DayMark =
  | "start"
  | "counted"
  | "rest"
  | "made-up"
  | "paused"
  | "due"
  /** The legal end, where it is later than the strict one. */
  | "rolled"
  | "out";

/** One square of the calendar that a reader is shown. */
export type ExplainedDay = {
  readonly day: Day;
  readonly marks: readonly DayMark[];
  /** The how-manieth day of the term it is; null where it is not counted. */
  readonly number: number | null;
  readonly because: RestReason | null;
};

/** Monday to Sunday. */
export type Week = readonly ExplainedDay[];

/** Whole weeks from the one of the start to the one of the legal end. */
export function weeksOf(count: DayCount): readonly Week[] {
  const draw = painter(count);
  const first = mondayOf(count.start);
  const last = addDays(mondayOf(count.legal), 6);
  const days = daysThrough(first, last).map(draw);
  return Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7));
}

function painter(count: DayCount): (on: Day) => ExplainedDay {
  const number = new Map(count.counted.map((on, index) => [on, index + 1]));
  const resting = new Map([...count.skipped, ...count.rolledOver].map(byDay));
  const marked: readonly (readonly [DayMark, ReadonlySet<Day>])[] = [
    ["start", new Set([count.start])],
    ["counted", new Set(count.counted)],
    ["rest", new Set(resting.keys())],
    ["made-up", new Set(count.madeUp)],
    ["paused", new Set(count.paused)],
    ["due", new Set([count.strict])],
    ["rolled", new Set(count.legal === count.strict ? [] : [count.legal])],
  ];

  return (on) => {
    const marks = marked.filter(([, days]) => days.has(on)).map(([mark]) => mark);
    return {
      day: on,
      marks: marks.length === 0 ? ["out"] : marks,
      number: number.get(on) ?? null,
      because: resting.get(on) ?? null,
    };
  };
}

const byDay = ({ day, because }: Skipped) => [day, because] as const;
