import type { Day } from "#app/domain/calendar/day.ts";
import type { DayMark, ExplainedDay } from "#app/domain/calendar/weeks.ts";
import type { RestReason } from "#app/domain/calendar/work-calendar.ts";
import type { CalendarDay, CalendarMark } from "#app/ui/calendar/calendar-cell.tsx";
import type { Words } from "#app/ui/words.tsx";

/** A day of an explanation as a square of the calendar, in few enough words for a seventh of a phone. */
export function explainedCell(
  { day, marks, number, because }: ExplainedDay,
  today: Day,
  words: Words,
): CalendarDay {
  return {
    day,
    marks: marks.map((mark) => MARKS[mark]),
    label: labelOf(marks, number, because, words),
    today: day === today,
  };
}

function labelOf(
  marks: readonly DayMark[],
  number: number | null,
  because: RestReason | null,
  { t }: Words,
): string | undefined {
  if (marks.includes("start")) return t("progress.why.start");
  if (marks.includes("rolled")) return t("progress.why.rolledShort");
  if (marks.includes("paused")) return t("progress.why.pausedShort");
  if (number !== null) return t("common.calendar.nth", { count: number });
  if (because === null) return undefined;
  return because === "weekend" ? t("common.calendar.restShort") : t(`progress.festival.${because}`);
}

const MARKS: Readonly<Record<DayMark, CalendarMark>> = {
  start: "start",
  counted: "counted",
  rest: "rest",
  "made-up": "made-up",
  paused: "rest",
  due: "due",
  rolled: "due",
  out: "out",
};
