import { allows, type Standing } from "#app/domain/access/policy.ts";
import { ACTIONS, type Action } from "#app/domain/matter/action.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { permits } from "#app/domain/matter/permits.ts";
import type { Officer } from "#app/domain/staff/roles.ts";

/** Whether this officer may do this to this matter, whatever stage it has reached. */
export const may = (officer: Officer, action: Action, matter: Standing): boolean =>
  allows(officer, action, matter);

/** The actions that are this officer's and have their place now. */
export function actionsFor(officer: Officer, matter: Matter): readonly Action[] {
  return ACTIONS.filter((action) => permits(action, matter) && may(officer, action, matter));
}

/** Whether the matter exists for this officer at the desk. */
export const maySee = (officer: Officer, matter: Standing): boolean =>
  allows(officer, "see-matter", matter);
