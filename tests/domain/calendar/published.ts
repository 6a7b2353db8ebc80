import { day } from "#app/domain/calendar/day.ts";
import type { MakeUpDay, PublishedYear, RestSpan } from "#app/domain/calendar/published-year.ts";
import type { Festival } from "#app/domain/calendar/work-calendar.ts";

const rest = (festival: Festival, first: string, last: string): RestSpan => ({
  festival,
  first: day(first),
  last: day(last),
});
const worked = (festival: Festival, on: string): MakeUpDay => ({ festival, on: day(on) });

/** Typed by hand from the notices of the State Council. */
export const YEAR_2025: PublishedYear = {
  year: 2025,
  rest: [
    rest("new-year", "2025-01-01", "2025-01-01"),
    rest("spring-festival", "2025-01-28", "2025-02-04"),
    rest("qingming", "2025-04-04", "2025-04-06"),
    rest("labour-day", "2025-05-01", "2025-05-05"),
    rest("dragon-boat", "2025-05-31", "2025-06-02"),
    rest("national-day", "2025-10-01", "2025-10-08"),
  ],
  makeUp: [
    worked("spring-festival", "2025-01-26"),
    worked("spring-festival", "2025-02-08"),
    worked("labour-day", "2025-04-27"),
    worked("national-day", "2025-09-28"),
    worked("national-day", "2025-10-11"),
  ],
};

export const YEAR_2026: PublishedYear = {
  year: 2026,
  rest: [
    rest("new-year", "2026-01-01", "2026-01-03"),
    rest("spring-festival", "2026-02-15", "2026-02-23"),
    rest("qingming", "2026-04-04", "2026-04-06"),
    rest("labour-day", "2026-05-01", "2026-05-05"),
    rest("dragon-boat", "2026-06-19", "2026-06-21"),
    rest("mid-autumn", "2026-09-25", "2026-09-27"),
    rest("national-day", "2026-10-01", "2026-10-07"),
  ],
  makeUp: [
    worked("new-year", "2026-01-04"),
    worked("spring-festival", "2026-02-14"),
    worked("spring-festival", "2026-02-28"),
    worked("labour-day", "2026-05-09"),
    worked("national-day", "2026-09-20"),
    worked("national-day", "2026-10-10"),
  ],
};
