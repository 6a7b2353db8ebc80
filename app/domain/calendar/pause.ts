import type { Day } from "#app/domain/calendar/day.ts";

/**
 * Time that a statute leaves out of a term, such as testing. As in every term the day it starts is not part of it
 * and the day it ends is. One that still runs is passed with today as its end.
 */
export type Pause = { readonly from: Day; readonly until: Day };

export function isPaused(pauses: readonly Pause[], on: Day): boolean {
  return pauses.some(({ from, until }) => from < on && on <= until);
}
