import type { Circumstances } from "#app/domain/matter/act.ts";
import { type Action, recordOf } from "#app/domain/matter/action.ts";
import type { Counting } from "#app/domain/matter/clocks/clocks.ts";
import { type Effect, effectOf } from "#app/domain/matter/effect/effect.ts";
import { supposed } from "#app/domain/matter/effect/suppose.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Reason } from "#app/domain/matter/reasons.ts";
import type { ActionPage, Choice, Fields, Typed } from "#app/domain/matter/record/field.ts";

/** What would follow from one answer to the question that decides; null where no question does. */
export type Foreseen = { readonly answer: Choice | null } & (
  | { readonly ok: true; readonly effect: Effect; readonly events: readonly MatterEvent[] }
  | { readonly ok: false; readonly because: readonly Reason[] }
);

/**
 * What an action would do now: by the form as it is filled in, or for each answer that there is to the question on
 * which it depends.
 */
export function foresee(
  action: Action,
  page: ActionPage,
  at: Circumstances & Counting,
  typed: Typed | null = null,
): readonly Foreseen[] {
  const { fields } = recordOf(action);
  const form = typed ?? supposed(fields, page, at.on);
  const [name, question] = Object.entries(fields).find(([, { decides }]) => decides) ?? [];
  const answers = question?.choices?.(page) ?? [];
  if (!name || answers.length === 0) return one(action, page, at, form, null);
  const asked = typed ? answers.filter(({ value }) => typed[name]?.includes(value)) : answers;
  return asked.flatMap((answer) =>
    one(action, page, at, { ...form, [name]: [answer.value] }, answer),
  );
}

function one(
  action: Action,
  page: ActionPage,
  at: Circumstances & Counting,
  typed: Typed,
  answer: Choice | null,
): readonly Foreseen[] {
  const { matter } = page;
  const reading = recordOf(action).read(typed, page);
  if (!reading.ok) return [];
  const decision = reading.decide(matter, at);
  if (!decision.ok) return [{ answer, ...decision }];
  const { events } = decision;
  return [{ answer, ok: true, events, effect: effectOf(matter, events, at) }];
}

/** Whether its letters can be read before anything is chosen: words that are missing leave a blank, a ground does not. */
export const isLegibleUnwritten = (fields: Fields): boolean =>
  Object.values(fields).every(
    ({ kind, goes, decides }) => goes === "file" || decides || kind === "words" || kind === "line",
  );
