import type { Day } from "#app/domain/calendar/day.ts";
import type { Entry } from "#app/domain/matter/act.ts";
import type { Capacity } from "#app/domain/matter/proposal.ts";

/** Who acted and on which day. `by` is a staff id, or "reporter". */
export type Act<Type extends string, Rest = unknown> = {
  readonly type: Type;
  readonly by: string;
  readonly on: Day;
  /** In what office, and for whom, where it takes one. */
  readonly as?: Capacity;
  readonly entered?: Entry;
} & Readonly<Rest>;

/** With a note of how. */
export type Noted = { note: string };

/** On which day it happened, and by which paper; older ones have neither, and happened on the day of the record. */
export type Papered = { actOn?: Day; paper?: string };
