import type { Day } from "#app/domain/calendar/day.ts";
import { type Decision, decided, refused } from "#app/domain/decision.ts";
import { LONGEST_STORY } from "#app/domain/intake/asks.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";

/** Policy: nobody has more to add on one day; beyond it the text is kept for the next. Filing itself has no limit. */
export const MOST_A_DAY = 5;

type Addition = {
  /** What it is found by; what it says is sealed elsewhere. */
  readonly id: string;
  readonly text: string;
  readonly files: number;
  readonly addedToday: number;
  readonly on: Day;
};

export const SUPPLEMENT_REASONS = [
  "archived",
  "nothing-added",
  "too-long",
  "enough-today",
] as const;
export type SupplementReason = (typeof SUPPLEMENT_REASONS)[number];

/**
 * The reporter adds to what they sent, as long as the file is open. It moves no date: whether it is a new fact, from
 * which the term runs anew, the office decides (Order 121, art. 35(2): "may").
 */
export function supplement(
  { stage }: Pick<Matter, "stage">,
  { id, text, files, addedToday, on }: Addition,
): Decision<MatterEvent, SupplementReason> {
  const reasons: readonly (readonly [SupplementReason, boolean])[] = [
    ["archived", stage === "archived"],
    ["nothing-added", text === "" && files === 0],
    ["too-long", text.length > LONGEST_STORY],
    ["enough-today", addedToday >= MOST_A_DAY],
  ];
  const because = reasons.flatMap(([reason, is]) => (is ? [reason] : []));
  return because.length > 0
    ? refused(...because)
    : decided({ type: "supplemented", by: "reporter", on, supplement: id, files });
}
