import type { Day } from "#app/domain/calendar/day.ts";
import type { Counted } from "#app/domain/matter/act.ts";
import type { ClockName } from "#app/domain/matter/clocks/clock.ts";
import { clocks } from "#app/domain/matter/clocks/clocks.ts";
import type { Matter } from "#app/domain/matter/matter.ts";

/** The last day of a limit as it stands at this moment, by the law; null where it does not run. */
export function dueOf(
  matter: Matter,
  name: ClockName,
  { on, calendar, signedOff }: Counted,
): Day | null {
  const counting = { calendar, today: on, ...(signedOff ? { signedOff } : {}) };
  const running = clocks(matter, counting).find((clock) => clock.name === name);
  return running && running.stoppedOn === null ? running.due.legal : null;
}
