import { soonUntil } from "#app/domain/matter/clocks/due-status.ts";
import { workCalendar } from "#app/shell/calendar/work-calendar.server.ts";
import { today } from "#app/shell/clock.server.ts";
import type { Dates } from "#db/queries/matter/queue-rules.server.ts";

/** The days by which queues are told apart, read once a request. */
export async function deskDates(): Promise<Dates> {
  const on = today();
  return { today: on, soonUntil: soonUntil(await workCalendar(), on) };
}
