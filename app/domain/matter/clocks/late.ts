import { addDays, type Day } from "#app/domain/calendar/day.ts";
import type { WorkCalendar } from "#app/domain/calendar/work-calendar.ts";
import { isToDecide, type Pressing } from "#app/domain/letters/who-is-pressed.ts";
import { blackUntil } from "#app/domain/matter/clocks/light.ts";
import type { Officer } from "#app/domain/staff/roles.ts";

/** Policy: what has been over for longer was told of when it began to be; a job that stood still a week is made good. */
const LOOKS_BACK_DAYS = 7;

/** Between which last days, both included, a limit that is over is told of today. */
export const lateBetween = (calendar: WorkCalendar, on: Day) => ({
  first: addDays(blackUntil(calendar, on), -LOOKS_BACK_DAYS),
  last: addDays(on, -1),
});

/** How far it has gone: over; or black, as the desk's lights have it. Each is told of once. */
export const lateness = (calendar: WorkCalendar, on: Day, due: Day): "late" | "long-late" =>
  due <= blackUntil(calendar, on) ? "long-late" : "late";

/**
 * Who hears that a limit is over: no longer who has the matter, who was told on its last day, but the heads of its unit, or of
 * the one above that decides instead; intake where no unit holds it. Policy; whoever leads the bureau has no reach into matters
 * that are not theirs, and is told of none.
 */
export const hearsOfLateness = (officer: Officer, matter: Pressing): boolean =>
  matter.unitId === null && matter.escalatedTo === null
    ? officer.role === "intake"
    : isToDecide(officer, matter);
