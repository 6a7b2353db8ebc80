import type { ClockName } from "#app/domain/matter/clocks/clock.ts";

/** What an action may do to the limits of its matter. */
export type OnClocks = {
  readonly starts?: readonly ClockName[];
  readonly stops?: readonly ClockName[];
  /** To another day, or to none while time is left out. */
  readonly moves?: readonly ClockName[];
};
