import { type Day, isDay } from "#app/domain/calendar/day.ts";
import { folded } from "#app/domain/typed/characters.ts";
import { inNumbers } from "#app/domain/typed/english-months.ts";
import { type Reading, understood } from "#app/domain/typed/reading.ts";

export type DayFault = "missing" | "not-a-day" | "no-such-day" | "two-ways";

/** Year, month and day parted by anything, or eight digits. */
const PARTED = /^(\d{4})\s*[-/.年、]\s*(\d{1,2})\s*[-/.月、]\s*(\d{1,2})\s*[日号]?$/u;
const JOINED = /^(\d{4})(\d{2})(\d{2})$/;
/** 3/5/2026 is March for one reader and May for another. */
const YEAR_LAST = /^\d{1,2}\s*[-/.]\s*\d{1,2}\s*[-/.]\s*\d{4}$/;

/** A calendar day however it is written: `2026/3/5`, `2026年3月5日`, full width, `20260305`. */
export function readDay(typed: string): Reading<Day, DayFault> {
  const text = inNumbers(folded(typed));
  if (text === "") return { why: "missing" };
  if (YEAR_LAST.test(text)) return { why: "two-ways" };
  const [, year, month, date] = PARTED.exec(text) ?? JOINED.exec(text) ?? [];
  if (!year || !month || !date) return { why: "not-a-day" };
  const written = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  return isDay(written) ? understood(written, written) : { why: "no-such-day" };
}
