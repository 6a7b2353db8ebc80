import type { Placement } from "#app/domain/exclusion/barrier.ts";
import type { Officer } from "#app/domain/staff/roles.ts";

/** Who has the key to what somebody wrote: intake, or a unit that deals with the matter, by its id. */
export type Holder = string;

const INTAKE: Holder = "intake";

/** Whoever holds the matter, and the unit above where that one decides instead. */
export const holdersOf = ({ unitId, escalatedTo }: Placement): readonly Holder[] => [
  unitId ?? INTAKE,
  ...(escalatedTo === null ? [] : [escalatedTo]),
];

/** With which holder's key an officer opens; null where the work needs no content. */
export function holderFor({ role, unitId }: Officer): Holder | null {
  if (role === "intake") return INTAKE;
  return role === "handler" || role === "head" ? unitId : null;
}
