import { allows, type Standing } from "#app/domain/access/policy.ts";
import { ACTIONS, type Action } from "#app/domain/matter/action.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { permits } from "#app/domain/matter/permits.ts";
import type { Officer } from "#app/domain/staff/roles.ts";

/** Whether this officer may do this to this matter, whatever stage it has reached. */
export const may = (officer: Officer, deed: Action, matter: Standing): boolean =>
  allows(officer, deed, matter);

/** The deeds that are this officer's and have their place now. */
export function deedsFor(officer: Officer, matter: Matter): readonly Action[] {
  return ACTIONS.filter((deed) => permits(deed, matter) && may(officer, deed, matter));
}

/** Whether the matter exists for this officer at the desk. */
export const maySee = (officer: Officer, matter: Standing): boolean =>
  allows(officer, "see-matter", matter);
