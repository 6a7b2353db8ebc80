import type { Day } from "#app/domain/calendar/day.ts";
import type { Acting, Counted, Entry } from "#app/domain/matter/act.ts";
import { dueOf } from "#app/domain/matter/clocks/due-of.ts";
import { lastActOn } from "#app/domain/matter/last-act-on.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { Reason } from "#app/domain/matter/reasons.ts";
import type { ReadFrom } from "#app/domain/matter/record/field.ts";
import { dayOn, line, optional, words } from "#app/domain/matter/record/fields.ts";
import type { OnClocks } from "#app/domain/matter/record/on-clocks.ts";

/** On which day it was done, where that was earlier; why it comes only now; and by which document the day is proved. */
export const DAY_OF_ACT = {
  actedOn: optional(dayOn("file")),
  enteredLate: optional(words("file", { rows: 2 })),
  provedBy: optional(line("file")),
};

type DayTyped = ReadFrom<typeof DAY_OF_ACT>;
export const isOfDay = (name: string): boolean => name in DAY_OF_ACT;

/** Whether the law counts from it: then the day is proved by a document. */
const countsFrom = ({ starts = [], stops = [], moves = [] }: OnClocks): boolean =>
  starts.length + stops.length + moves.length > 0;

/**
 * On which day an act counts as done. Today, unless an earlier day was typed: not before what happened last, with a reason,
 * and with a document where a limit depends on it. What would move a limit that has run out by the day of entry is refused:
 * no day typed afterwards takes lateness away.
 */
export function datedAct(
  matter: Matter,
  { actedOn, enteredLate, provedBy }: DayTyped,
  clocks: OnClocks,
  at: Counted,
): Dated {
  if (actedOn === null || actedOn === at.on) return { ok: true, act: { by: at.by, on: at.on } };
  const rules: readonly (readonly [Reason, boolean])[] = [
    ["day-in-future", actedOn > at.on],
    ["day-before-last-act", actedOn < lastActOn(matter)],
    ["day-not-gazetted", actedOn < at.on && actedOn > at.calendar.through],
    ["day-reason-missing", enteredLate === null],
    ["day-document-missing", provedBy === null && countsFrom(clocks)],
    ["limit-passed-by-entry", movesWhatIsOver(matter, clocks, at)],
  ];
  const because = rules.flatMap(([reason, is]) => (is ? [reason] : []));
  if (because.length > 0) return { ok: false, because };
  const entered: Entry = { on: at.on, because: enteredLate ?? "", proof: provedBy };
  return { ok: true, act: { by: at.by, on: actedOn, entered } };
}

type Dated =
  | { readonly ok: true; readonly act: Acting }
  | { readonly ok: false; readonly because: readonly Reason[] };

const movesWhatIsOver = (matter: Matter, { moves = [] }: OnClocks, at: Counted): boolean =>
  moves.some((name) => isOver(dueOf(matter, name, at), at.on));

const isOver = (due: Day | null, on: Day): boolean => due !== null && due < on;
