import type { Acting } from "#app/domain/matter/act.ts";
import type { Dates } from "#app/domain/matter/dates.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { Reason } from "#app/domain/matter/reasons.ts";

/** Whether to open a case is decided on what was found, and never by whoever found it, though they may propose it. */
export function onFindingsOfAnother(
  { findings }: Matter,
  { by, proposing = false }: Acting,
): readonly Reason[] {
  if (findings === null) return ["findings-missing"];
  return findings.recordedBy === by && !proposing ? ["own-findings"] : [];
}

/** One thing comes after another, and happens once. */
export const onceAfter =
  (done: keyof Dates, before?: keyof Dates) =>
  ({ dates }: Matter): readonly Reason[] => {
    if (before && !dates[before]) return ["not-yet"];
    return dates[done] ? ["done-already"] : [];
  };

/** While time is left out, it is set going again before anything else that it is for. */
export const timeRuns = ({ pauses }: Matter): boolean =>
  pauses.every(({ until }) => until !== null);

/** The time of the case stands still: it is suspended, or something is away (Penalty Procedure, art. 46 and 64(2)). */
export const isCasePaused = ({ pauses }: Matter): boolean =>
  pauses.some(({ clock, until }) => clock === "penalty-case" && until === null);
