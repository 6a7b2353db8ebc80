import type { Audience } from "#app/domain/letters/letter.ts";
import { type Action, recordOf } from "#app/domain/matter/action.ts";
import { canBeTakenBack } from "#app/domain/matter/undoable.ts";
import { env } from "#app/env.server.ts";
import { owedBy } from "#emails/letters-for.ts";

/** The letters that an action may owe, whatever is written: by name, and to whom. */
export const lettersOf = (
  action: Action,
): readonly { readonly name: string; readonly to: Audience }[] =>
  recordOf(action).leaves.flatMap(owedBy);

/** So many minutes the letters of an action wait, because it can be taken back; 0 where they leave at once or there are none. */
export const minutesWaiting = (action: Action): number =>
  canBeTakenBack(recordOf(action)) && lettersOf(action).length > 0 ? env.UNDO_MINUTES : 0;
