import type { Dates } from "#app/domain/matter/dates.ts";
import type { Stage } from "#app/domain/matter/stage.ts";

/** The stages in which a matter has come to something, each with the day on which it did. */
const ENDINGS = {
  refused: "refused",
  withdrawn: "withdrawn",
  settled: "settled",
  "mediation-ended": "mediation-ended",
  declined: "declined",
  referred: "referred",
  "outcome-recorded": "outcome-recorded",
  "case-ended": "investigation-ended",
} as const satisfies Partial<Record<Stage, keyof Dates>>;
export type MatterEnding = keyof typeof ENDINGS;

const ALL = Object.keys(ENDINGS) as readonly MatterEnding[];

/** How a matter ended: as it stands now or, once archived, as it stood last; null while it is open. */
export function outcomeOf(stage: Stage, dates: Dates): MatterEnding | null {
  const now = ALL.find((ending) => ending === stage);
  if (now || stage !== "archived") return now ?? null;
  const reached = ALL.filter((ending) => dates[ENDINGS[ending]]);
  return reached.toSorted((one, other) => (dayOf(one) < dayOf(other) ? 1 : -1))[0] ?? null;

  function dayOf(ending: MatterEnding): string {
    return dates[ENDINGS[ending]] ?? "";
  }
}
