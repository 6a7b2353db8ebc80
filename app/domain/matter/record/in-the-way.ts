import type { Acting } from "#app/domain/matter/act.ts";
import type { Dates, Matter } from "#app/domain/matter/matter.ts";
import type { Reason } from "#app/domain/matter/reasons.ts";

/** Whether to open a case is decided on what was found, and never by whoever found it. */
export function onFindingsOfAnother({ findings }: Matter, { by }: Acting): readonly Reason[] {
  if (findings === null) return ["findings-missing"];
  return findings.recordedBy === by ? ["own-findings"] : [];
}

/** One thing comes after another, and happens once. */
export const onceAfter =
  (done: keyof Dates, before?: keyof Dates) =>
  ({ dates }: Matter): readonly Reason[] => {
    if (before && !dates[before]) return ["not-yet"];
    return dates[done] ? ["done-already"] : [];
  };
