import { PEOPLE, UNITS } from "#app/demo/story/people.ts";
import type { WorkCalendar } from "#app/domain/calendar/work-calendar.ts";
import type { Decision } from "#app/domain/decision.ts";
import type { Kind } from "#app/domain/intake/kind.ts";
import { assign } from "#app/domain/matter/actions/assign.ts";
import { recordStep, type StepAction } from "#app/domain/matter/actions/record-step.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { today } from "#app/shell/clock.server.ts";

/** What somebody does to a matter in the scene. */
export type Act = (
  matter: Matter,
  moment: { readonly calendar: WorkCalendar },
) => Decision<MatterEvent, string>;

/** The next one who sits in the committee scores: its words lie beside the matter. */
export const NEXT_SCORES = "next-scores";

/** Everything that is done to one matter, one after the other. */
export type Way = { readonly kind: Kind; readonly acts: readonly (Act | typeof NEXT_SCORES)[] };

export const on = today();
export const by = (person: keyof typeof PEOPLE) => ({ by: PEOPLE[person].id, on });

export const toUnit =
  (unit: keyof typeof UNITS): Act =>
  (matter) =>
    assign(matter, { unitId: UNITS[unit].id, reason: "演练" }, by("intake"));
export const step =
  (action: StepAction): Act =>
  (matter) =>
    recordStep(action, matter, "演练", by("handler"));
