import { day, isDay } from "#app/domain/calendar/day.ts";
import { due, naturalDays, workingDays } from "#app/domain/calendar/term.ts";
import { KNOWN_YEARS } from "#db/gazette/known-years.ts";

/** Run in a process of its own by the test of time zones. */
const dues = [
  due(KNOWN_YEARS, day("2026-09-24"), workingDays(7)).strict,
  due(KNOWN_YEARS, day("2024-02-28"), naturalDays(1)).strict,
  due(KNOWN_YEARS, day("2025-12-31"), naturalDays(1)).strict,
  due(KNOWN_YEARS, day("2026-03-07"), naturalDays(1)).strict,
  due(KNOWN_YEARS, day("2026-10-31"), naturalDays(1)).strict,
];
process.stdout.write([...dues, isDay("2026-03-08")].join(" "));
