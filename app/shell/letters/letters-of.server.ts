import type { Audience } from "#app/domain/letters/letter.ts";
import { type Action, recordOf } from "#app/domain/matter/action.ts";
import { owedBy } from "#emails/letters-for.ts";

/** The letters that an action may owe, whatever is written: by name, and to whom. */
export const lettersOf = (
  action: Action,
): readonly { readonly name: string; readonly to: Audience }[] =>
  recordOf(action).leaves.flatMap(owedBy);
