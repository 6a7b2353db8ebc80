import type { Day } from "#app/domain/calendar/day.ts";
import { isWorkingDay, type WorkCalendar } from "#app/domain/calendar/work-calendar.ts";

/** The first day on which one calendar works and the other rests; null where they never differ. */
export function firstChangedDay(one: WorkCalendar, other: WorkCalendar): Day | null {
  const named = [one, other].flatMap(({ rest, makeUp }) => [...rest.keys(), ...makeUp.keys()]);
  const changed = named.filter((on) => isWorkingDay(one, on) !== isWorkingDay(other, on));
  return changed.toSorted()[0] ?? null;
}
