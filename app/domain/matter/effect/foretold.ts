import type { Day } from "#app/domain/calendar/day.ts";
import type { Letter } from "#app/domain/letters/letter.ts";
import type { ClockName } from "#app/domain/matter/clocks/clock.ts";
import type { ClockChange } from "#app/domain/matter/effect/clock-changes.ts";
import type { Reason } from "#app/domain/matter/reasons.ts";
import type { Choice } from "#app/domain/matter/record/field.ts";

/** A letter that would be owed, in Chinese as it would leave; its body once it can be read. */
export type LetterToCome = Pick<Letter, "name" | "audience"> & {
  readonly title: string;
  readonly paragraphs: readonly string[] | null;
};

/** What is said of an action before it is pressed, for one answer to the question that decides. */
export type Foretold = {
  readonly answer: Choice | null;
  /** Why it would be refused as it stands; nothing follows then. */
  readonly because: readonly Reason[];
  readonly letters: readonly LetterToCome[];
  /** How many minutes they wait, so that it can be taken back. */
  readonly waits: number;
  readonly changes: readonly ClockChange[];
  readonly unchanged: readonly { readonly name: ClockName; readonly due: Day }[];
};
