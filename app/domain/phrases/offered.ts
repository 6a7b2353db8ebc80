import type { Action } from "#app/domain/matter/action.ts";
import { recordOf } from "#app/domain/matter/action.ts";
import type { ActionPage, Choice, Typed } from "#app/domain/matter/record/field.ts";
import { groundFieldOf } from "#app/domain/phrases/grounds.ts";

/** A phrase by its name, as a form has it to choose from. */
export type OfferedPhrase = {
  readonly id: string;
  readonly action: string;
  readonly ground: string | null;
  readonly name: string;
};
type Group = { readonly ground: Choice | null; readonly phrases: readonly OfferedPhrase[] };

/**
 * The phrases of an action in groups: for the grounds that were chosen, for whichever ground, for the others. None for a
 * ground that cannot be chosen for this matter.
 */
export function groupedFor(
  action: Action,
  all: readonly OfferedPhrase[],
  page: ActionPage,
  typed: Typed,
): readonly Group[] {
  const field = groundFieldOf(action) ?? "";
  const grounds = recordOf(action).fields[field]?.choices?.(page) ?? [];
  const isChosen = ({ value }: Choice) => typed[field]?.includes(value) ?? false;
  const inOrder = [
    ...grounds.filter(isChosen),
    null,
    ...grounds.filter((ground) => !isChosen(ground)),
  ];
  return inOrder
    .map((ground) => ({
      ground,
      phrases: all.filter(
        (phrase) => phrase.action === action && phrase.ground === (ground?.value ?? null),
      ),
    }))
    .filter(({ phrases }) => phrases.length > 0);
}

/** In which field of a form a phrase is chosen for this one. */
export const pickedFor = (field: string): string => `phrase-${field}`;

/** Of each field for which a phrase was chosen whether it was written in; of all where none was. */
export type Filled = Readonly<Record<string, boolean>>;
