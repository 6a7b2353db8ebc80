import type { Day } from "#app/domain/calendar/day.ts";
import type { MatterEnding } from "#app/domain/exports/outcome.ts";
import type { Kind } from "#app/domain/intake/kind.ts";
import type { ClockName } from "#app/domain/matter/clocks/clock.ts";
import type { Lit } from "#app/domain/matter/clocks/light.ts";
import type { Stage } from "#app/domain/matter/stage.ts";
import type { StaffRole } from "#app/domain/staff/roles.ts";

/** What a work list can say of a matter. Who wrote, how they are reached and what they told is none of it. */
export const COLUMNS = [
  "number",
  "kind",
  "received",
  "stage",
  "product",
  "respondent",
  "unit",
  "handler",
  "clock",
  "due",
  "light",
  "days",
  "outcome",
] as const;
export type Column = (typeof COLUMNS)[number];

/** A text, a day, a whole number, or nothing: what a cell can hold. */
export type Value = string | { readonly day: Day } | number | null;

/** A matter as a list says it, in codes: what its line in the queue says, and how it ended. */
export type Listed = {
  readonly number: string;
  readonly kind: Kind;
  readonly receivedOn: Day;
  readonly stage: Stage;
  readonly product: string;
  readonly respondent: string;
  readonly unit: string | null;
  readonly handler: string | null;
  readonly clock: ClockName | null;
  readonly due: Day | null;
  readonly light: Lit | null;
  readonly paused: boolean;
  readonly outcome: MatterEnding | null;
};

/** Working days until the last day; of what is late they stand below nought. */
export const daysShown = ({ light, days }: Lit): number =>
  light === "red" || light === "black" ? -days : days;

/** How wide a column stands, in characters of a Latin font: one of Chinese takes two. */
export const WIDTHS: Readonly<Record<Column, number>> = {
  number: 16,
  kind: 8,
  received: 13,
  stage: 20,
  product: 26,
  respondent: 34,
  unit: 16,
  handler: 12,
  clock: 26,
  due: 13,
  light: 10,
  days: 12,
  outcome: 22,
};

/** Once a unit holds a matter, how it ended is no longer intake's: they see the stage, as their list does. */
const NOT_FOR: Readonly<Partial<Record<StaffRole, readonly Column[]>>> = { intake: ["outcome"] };

/** What the list of this role says, in its order: the same for every row. */
export const columnsFor = (role: StaffRole): readonly Column[] =>
  COLUMNS.filter((column) => !NOT_FOR[role]?.includes(column));

/** What somebody might look for in it, and will not find. Each has its words, with the reason, under `exports.leftOut`. */
export const LEFT_OUT = ["reporter", "contact", "story", "files", "notes", "insider"] as const;
