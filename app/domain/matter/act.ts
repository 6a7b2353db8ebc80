import type { Day } from "#app/domain/calendar/day.ts";

/** Who acts, and on which day: every command takes it, so that the domain never reads a clock. */
export type Acting = { readonly by: string; readonly on: Day };
