import type { Day } from "#app/domain/calendar/day.ts";
import type { Fen } from "#app/domain/law/fen.ts";

/** One case as the register has it, as far as whoever looks may know of it; sums in fen. */
export type CaseLine = {
  readonly id: string;
  readonly number: string;
  /** Of older ones nobody said on which day it was decided. */
  readonly decidedOn: Day | null;
  readonly respondent: string;
  readonly fines: Fen;
  readonly confiscations: Fen;
  /** What was confirmed to have come in. */
  readonly collected: Fen;
  /** Nobody but who entered it has seen it yet. */
  readonly waits: boolean;
  /** How many reports of it the looker may open. */
  readonly seen: number;
  readonly awarded: Fen;
  readonly paid: Fen;
  /** The most that all its reports are awarded together. */
  readonly cap: Fen;
};

/** Which cases are asked for: of a year, or by a piece of the number or of the respondent; null and empty where it does not matter. */
export type RegisterFilter = { readonly year: number | null; readonly text: string };

/** What was taken of the respondent altogether, in fen. */
export const takenBy = ({ fines, confiscations }: Pick<CaseLine, "fines" | "confiscations">): Fen =>
  fines + confiscations;

/** What has yet to come in, in fen; nothing where more came than the decision says. */
export const outstandingOf = (line: Pick<CaseLine, "fines" | "confiscations" | "collected">): Fen =>
  Math.max(0, takenBy(line) - line.collected);
