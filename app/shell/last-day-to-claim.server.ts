import type { Day } from "#app/domain/calendar/day.ts";
import { clocks } from "#app/domain/matter/clocks.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { today } from "#app/shell/clock.server.ts";
import { workCalendar } from "#app/shell/work-calendar.server.ts";

/** The last day on which a reward may be claimed, or null while its reporter has not been told. */
export const lastDayToClaim = (matter: Matter): Day | null =>
  clocks(matter, { calendar: workCalendar(), today: today() }).find(
    ({ name }) => name === "reward-claim",
  )?.due.legal ?? null;
