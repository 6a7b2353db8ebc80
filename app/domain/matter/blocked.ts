import type { Circumstances } from "#app/domain/matter/act.ts";
import { type Action, recordOf } from "#app/domain/matter/action.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { Reason } from "#app/domain/matter/reasons.ts";

/** What stands in the way of an action at this moment, whatever is written. */
export const blocked = (action: Action, matter: Matter, at: Circumstances): readonly Reason[] =>
  recordOf(action).blocked(matter, at);

/** Whether it makes sense to offer an action now. */
export const isOffered = (action: Action, matter: Matter, at: Circumstances): boolean =>
  blocked(action, matter, at).length === 0;
