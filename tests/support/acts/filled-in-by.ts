import { type Decision, decided, refused } from "#app/domain/decision.ts";
import type { Acting, Circumstances } from "#app/domain/matter/act.ts";
import { type Action, recordOf } from "#app/domain/matter/action.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { ActionPage } from "#app/domain/matter/record/field.ts";
import { circumstances } from "#tests/support/acts/circumstances.ts";

/** What is typed or ticked under the name of each question. */
type Answers = Readonly<Record<string, string | readonly string[]>>;

/** One event without who did it and when. */
type Left = { readonly type: MatterEvent["type"] } & Readonly<Record<string, unknown>>;

/** An action on a matter, how its form is filled in, and what that leaves behind. */
export type Done = readonly [Action, Matter, Answers, Left | readonly Left[]];

/** Somebody who fills in forms on one day, of whom their page may know more. */
export function filledInBy(act: Acting, around: Partial<ActionPage> = {}) {
  const read = (action: Action, matter: Matter, answers: Answers) => {
    const typed = Object.entries(answers).map(([name, answer]) => [name, [answer].flat()]);
    return recordOf(action).read(Object.fromEntries(typed), { matter, units: [], ...around });
  };
  const sends =
    (intent: "decide" | "propose") =>
    (
      action: Action,
      matter: Matter,
      answers: Answers = {},
      at: Partial<Circumstances> = {},
    ): Decision<MatterEvent, string> => {
      const form = read(action, matter, answers);
      return form.ok
        ? form[intent](matter, { ...circumstances(act), ...at })
        : refused(...Object.entries(form.faults).map((fault) => fault.join(": ")));
    };
  return {
    does: sends("decide"),
    proposes: sends("propose"),
    /** Done by them and on that day, with these events and nothing else in them. */
    left: (events: Left | readonly Left[]) =>
      decided(...[events].flat().map((event) => ({ ...act, ...event }))),
  };
}
