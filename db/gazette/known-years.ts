import published from "chinese-days/dist/chinese-days.json" with { type: "json" };
import { type Day, day, yearOf } from "#app/domain/calendar/day.ts";
import type { Festival, WorkCalendar } from "#app/domain/calendar/work-calendar.ts";
import { statutoryFestivals } from "#db/gazette/statutory-festivals.ts";

const FIRST_YEAR = 2007;
const LAST_YEAR = 2026;

/** Beyond the last notice a term is provisional anyway; three years hold the longest one that a matter can have. */
const FORESEEN_YEARS = [1, 2, 3].map((ahead) => LAST_YEAR + ahead);

/** The names of the package's own table. Only the victory anniversary of 2015 has none here. */
const FESTIVAL_BY_LABEL: Readonly<Record<string, Festival>> = {
  元旦: "new-year",
  春节: "spring-festival",
  清明: "qingming",
  劳动节: "labour-day",
  端午: "dragon-boat",
  中秋: "mid-autumn",
  国庆节: "national-day",
};

/** The notices of 2007 to 2026, and after them the festivals that the law fixes without a notice. */
export const KNOWN_YEARS: WorkCalendar = {
  rest: new Map([...known(published.holidays), ...FORESEEN_YEARS.flatMap(statutoryFestivals)]),
  makeUp: new Map(known(published.workdays)),
  through: day(`${LAST_YEAR}-12-31`),
};

/** Each entry is `"2026-01-04": "New Year's Day,元旦,1"`. */
function known(entries: Readonly<Record<string, string>>): readonly (readonly [Day, Festival])[] {
  return Object.entries(entries)
    .map(([on, label]) => [day(on), festivalOf(label)] as const)
    .filter(([on]) => yearOf(on) >= FIRST_YEAR && yearOf(on) <= LAST_YEAR);
}

function festivalOf(label: string): Festival {
  return FESTIVAL_BY_LABEL[label.split(",")[1] ?? ""] ?? "other";
}
