import chineseDays from "chinese-days";
import { addDays, type Day, day } from "#app/domain/calendar/day.ts";
import type { Festival } from "#app/domain/calendar/work-calendar.ts";

/**
 * The thirteen festival days that the Regulation on Public Holidays (as amended for 2025) fixes itself. A notice can
 * only exchange weekends around them, so a year without one is counted with these and marked provisional.
 */
export function statutoryFestivals(year: number): readonly (readonly [Day, Festival])[] {
  const on = (monthAndDay: string) => day(`${year}-${monthAndDay}`);
  const lunar = (monthAndDay: string) =>
    day(chineseDays.getSolarDateFromLunar(`${year}-${monthAndDay}`).date);
  const span = (festival: Festival, first: Day, count: number) =>
    Array.from({ length: count }, (_, index) => [addDays(first, index), festival] as const);

  return [
    ...span("new-year", on("01-01"), 1),
    ...span("spring-festival", addDays(lunar("01-01"), -1), 4),
    ...span("qingming", day(chineseDays.getSolarTermDate(year, 4, "pure_brightness")), 1),
    ...span("labour-day", on("05-01"), 2),
    ...span("dragon-boat", lunar("05-05"), 1),
    ...span("mid-autumn", lunar("08-15"), 1),
    ...span("national-day", on("10-01"), 3),
  ];
}
