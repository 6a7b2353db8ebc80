import type { Day } from "#app/domain/calendar/day.ts";
import type { Milestone } from "#app/domain/matter/dates.ts";
import type { Matter } from "#app/domain/matter/matter.ts";

/** The first of these days that a matter has reached, or null. */
export const firstOf = ({ dates }: Matter, ...milestones: readonly Milestone[]): Day | null =>
  milestones.flatMap((milestone) => dates[milestone] ?? []).toSorted()[0] ?? null;

/** The first of these days since another one. What happened earlier stops nothing that began later. */
export const firstSince = (
  matter: Matter,
  since: Milestone,
  ...milestones: readonly Milestone[]
): Day | null => {
  const begun = matter.dates[since];
  const later = milestones.flatMap((milestone) => matter.dates[milestone] ?? []);
  return begun ? (later.filter((on) => on >= begun).toSorted()[0] ?? null) : null;
};
