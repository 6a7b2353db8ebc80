import { isTheirs } from "#app/domain/access/policy.ts";
import { type Barrier, isExcluded } from "#app/domain/exclusion/barrier.ts";
import type { Officer } from "#app/domain/staff/roles.ts";

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
