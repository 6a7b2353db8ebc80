import { type Barrier, isExcluded } from "#app/domain/people/barrier.ts";
import { isTheirs } from "#app/domain/people/policy.ts";
import type { Officer } from "#app/domain/people/roles.ts";

/**
 * Whether this officer is told that there is something on which nobody in the bureau can decide: never what it is, and
 * not where they are among those it is kept from.
 */
export const hearsOfStranded = (
  officer: Officer,
  stranded: readonly Pick<Barrier, "exclusions">[],
): boolean =>
  isTheirs(officer, "hear-stranded-alarm") &&
  stranded.some(({ exclusions }) => !isExcluded(officer, exclusions));
