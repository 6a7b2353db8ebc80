import type { Kind } from "#app/domain/intake/kind.ts";
import { type Action, recordOf } from "#app/domain/matter/action.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { standsAt } from "#app/domain/matter/record/record.ts";
import type { Stage } from "#app/domain/matter/stage.ts";

/** Whether the matter stands where this action has its place. */
export const permits = (action: Action, matter: Pick<Matter, "kind" | "stage">): boolean =>
  standsAt(recordOf(action).at, matter);

/** The stages at which an action has its place, to say in words where a matter would have to be. */
export const stagesFor = (action: Action, kind: Kind): readonly Stage[] =>
  recordOf(action).at[kind] ?? [];
