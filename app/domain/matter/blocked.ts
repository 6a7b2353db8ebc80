import type { Circumstances } from "#app/domain/matter/act.ts";
import { type Action, recordOf } from "#app/domain/matter/action.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { Reason } from "#app/domain/matter/reasons.ts";

/** How somebody does it at the desk: what takes the approval of others is proposed. */
export const asAtDesk = <At extends Circumstances>(action: Action, at: At): At =>
  recordOf(action).approval ? { ...at, proposing: true } : at;

/** What stands in the way of an action at this moment, whatever is written. */
export const blocked = (action: Action, matter: Matter, at: Circumstances): readonly Reason[] =>
  recordOf(action).blocked(matter, asAtDesk(action, at));

/** Whether it makes sense to offer an action now. */
export const isOffered = (action: Action, matter: Matter, at: Circumstances): boolean =>
  blocked(action, matter, at).length === 0;
