import type { Day } from "#app/domain/calendar/day.ts";
import { MOST_OFFICE_FILES } from "#app/domain/dossier/office-file.ts";
import type { Placement } from "#app/domain/exclusion/barrier.ts";
import { holderFor, holdersOf } from "#app/domain/exclusion/holder.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { Officer } from "#app/domain/staff/roles.ts";

export const KEEP_REASONS = [
  "archived-already",
  "held-elsewhere",
  "day-to-come",
  "dossier-full",
] as const;
export type KeepReason = (typeof KEEP_REASONS)[number];

type Keeping = {
  /** Of what the file is about: the day of the inspection, of the decision. */
  readonly day: Day;
  readonly files: number;
  /** How many the matter has, struck ones among them. */
  readonly before: number;
  readonly today: Day;
};

/**
 * Every reason why these files cannot be kept with the matter; empty where they can. Whoever passed a matter on adds
 * nothing to it: they could not read what they added.
 */
export function whyNotKeep(
  officer: Officer,
  matter: Pick<Matter, "stage"> & Placement,
  { day, files, before, today }: Keeping,
): readonly KeepReason[] {
  const holds = holdersOf(matter).some((holder) => holder === holderFor(officer));
  return [
    ...(matter.stage === "archived" ? (["archived-already"] as const) : []),
    ...(holds ? [] : (["held-elsewhere"] as const)),
    ...(day > today ? (["day-to-come"] as const) : []),
    ...(before + files > MOST_OFFICE_FILES ? (["dossier-full"] as const) : []),
  ];
}
