import type { Day } from "#app/domain/calendar/day.ts";
import { CASE_CONDITIONS, DECLINE_GROUNDS } from "#app/domain/law/cases/case-grounds.ts";
import { MEDIATION_END_GROUNDS } from "#app/domain/law/complaints/mediation-end-grounds.ts";
import { REFUSAL_GROUNDS } from "#app/domain/law/complaints/refusal-grounds.ts";
import { groundsOn } from "#app/domain/law/ground.ts";
import type { Action } from "#app/domain/matter/action.ts";
import type { Choice } from "#app/domain/matter/record/field.ts";

/** In which field of an action its ground is chosen, and which there are on a day, whatever the matter. */
type Grounded = { readonly field: string; readonly on: (day: Day) => readonly Choice[] };

const GROUNDED: Readonly<Partial<Record<Action, Grounded>>> = {
  refusal: {
    field: "grounds",
    on: (day) =>
      groundsOn(REFUSAL_GROUNDS, day).map(({ code, ...item }) => ({ value: code, item })),
  },
  declining: {
    field: "ground",
    on: (day) => [
      ...groundsOn(CASE_CONDITIONS, day).map(({ code, ...unmet }) => ({ value: code, unmet })),
      ...groundsOn(DECLINE_GROUNDS, day).map(({ code, ...item }) => ({ value: code, item })),
    ],
  },
  "mediation-end": {
    field: "ground",
    on: (day) =>
      groundsOn(MEDIATION_END_GROUNDS, day).map(({ code, ...item }) => ({ value: code, item })),
  },
};

/** The grounds of an action for which a sentence may be kept; none where it names no ground. */
export const groundsFor = (action: Action, day: Day): readonly Choice[] =>
  GROUNDED[action]?.on(day) ?? [];

/** The field of an action's form in which its ground is chosen. */
export const groundFieldOf = (action: Action): string | undefined => GROUNDED[action]?.field;
