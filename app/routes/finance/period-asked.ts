import { type Day, day, isDay } from "#app/domain/calendar/day.ts";
import type { Period } from "#app/domain/payout/journal.ts";

/** The days of an address, as far as they are days and in order; otherwise the year of today up to today. */
export function periodAsked(request: Request, today: Day): Period {
  const asked = new URL(request.url).searchParams;
  const [from = "", until = ""] = [asked.get("from") ?? "", asked.get("until") ?? ""];
  const first = isDay(from) ? day(from) : day(`${today.slice(0, 4)}-01-01`);
  const last = isDay(until) ? day(until) : today;
  return first <= last ? { from: first, until: last } : { from: last, until: first };
}
