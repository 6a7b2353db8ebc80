import { type Day, isDay, later } from "#app/domain/calendar/day.ts";
import type { Matter } from "#app/domain/matter/matter.ts";

/** The day of what the office did last to a matter; nothing that is entered later can have happened before it. */
export const lastActOn = ({ receivedOn, dates, pauses, extension, reward }: Matter): Day =>
  [
    ...Object.entries(dates).map(([name, on]) => (SET_AHEAD.includes(name) ? null : on)),
    ...pauses.flatMap(({ from, until }) => [from, until]),
    extension?.requestedOn,
    reward?.assessedOn,
    reward?.decidedOn,
    reward?.notifiedOn,
  ]
    .filter((on) => typeof on === "string" && isDay(on))
    .reduce<Day>(later, receivedOn);

/** Days that a decision sets for somebody to keep: nothing has happened on them. */
const SET_AHEAD: readonly string[] = ["identity-due", "case-due"];
