import type { Day } from "#app/domain/calendar/day.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { Milestone } from "#app/domain/matter/dates.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import {
  POLICE_STANDINGS,
  type PoliceStanding,
  policeStanding,
} from "#app/domain/matter/police/standing.ts";
import type { Reason } from "#app/domain/matter/reasons.ts";
import type { Stage } from "#app/domain/matter/stage.ts";
import { HANDLER, HEAD_ABOVE } from "#app/domain/staff/right.ts";

/** The police go on whatever becomes of the report here, until its file is closed. */
const BESIDE_THE_REPORT = [
  "in-verification",
  "case-opened",
  "declined",
  "outcome-recorded",
] as const satisfies readonly Stage[];

/** What every step after the approval has in common. */
export const policeStep = {
  at: { report: BESIDE_THE_REPORT },
  by: [HANDLER, HEAD_ABOVE],
  proof: "session",
  holder: "same",
  isFinal: true,
} as const;

/** A step has its turn where the police stand at one of these; before them it is too early, after them it was done. */
export const following =
  (...turns: readonly PoliceStanding[]) =>
  (matter: Matter): readonly Reason[] => {
    const stands = policeStanding(matter);
    if (stands !== null && turns.includes(stands)) return [];
    const reached = stands === null ? -1 : POLICE_STANDINGS.indexOf(stands);
    const isEarly = turns.some((turn) => reached < POLICE_STANDINGS.indexOf(turn));
    return [isEarly ? "not-yet" : "done-already"];
  };

/** Why this cannot be the day of the act: it is still to come, or lies before what it follows. */
export function wrongDay(
  { dates, receivedOn }: Matter,
  actOn: Day,
  { on }: Acting,
  ...after: readonly Milestone[]
): readonly Reason[] {
  if (actOn > on) return ["day-not-yet"];
  const days = [receivedOn, ...after.flatMap((milestone) => dates[milestone] ?? [])];
  return days.some((day) => actOn < day) ? ["day-before-previous"] : [];
}
