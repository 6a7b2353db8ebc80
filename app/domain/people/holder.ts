import type { Matter } from "#app/domain/matter/matter.ts";
import type { Officer } from "#app/domain/people/roles.ts";

/** Who has the key to what somebody wrote: intake, or the unit that holds the matter, by its id. */
export type Holder = string;

const INTAKE: Holder = "intake";

export const holderOf = ({ unitId }: Pick<Matter, "unitId">): Holder => unitId ?? INTAKE;

/** With which holder's key an officer opens; null where the work needs no content. */
export function holderFor({ role, unitId }: Officer): Holder | null {
  if (role === "intake") return INTAKE;
  return role === "handler" || role === "head" ? unitId : null;
}
