import type { Day } from "#app/domain/calendar/day.ts";
import type { Kind } from "#app/domain/intake/kind.ts";
import type { Clock } from "#app/domain/matter/clocks/clock.ts";
import { type Counting, clocks } from "#app/domain/matter/clocks/clocks.ts";
import { newMatter } from "#app/domain/matter/new-matter.ts";

/** The limits that begin to run when a matter of this kind is received on this day, before there is one. */
export const clocksOnReceipt = (
  kind: Kind,
  receivedOn: Day,
  counting: Counting,
): readonly Clock[] =>
  clocks(newMatter({ id: "", number: "", kind, receivedOn, insider: false }), counting);
