import type { Day } from "#app/domain/calendar/day.ts";
import type { Matter, Milestone } from "#app/domain/matter/matter.ts";

/** The first of these days that a matter has reached, or null. */
export const firstOf = ({ dates }: Matter, ...milestones: readonly Milestone[]): Day | null =>
  milestones.flatMap((milestone) => dates[milestone] ?? []).toSorted()[0] ?? null;
