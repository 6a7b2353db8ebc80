import { recordOf } from "#app/domain/matter/action.ts";
import { asAtDesk } from "#app/domain/matter/blocked.ts";
import type { Foretold } from "#app/domain/matter/effect/foretold.ts";
import type { Faults, Typed } from "#app/domain/matter/record/field.ts";
import type { ActionAsked } from "#app/routes/desk/matter/action/action-asked-for.server.ts";
import { circumstances } from "#app/shell/matter/circumstances.server.ts";
import { foretell } from "#app/shell/matter/foretell.server.ts";
import { officeFacts } from "#app/shell/office/office-facts.server.ts";

type Preview = { readonly faults: Faults; readonly foretold: readonly Foretold[] | null };

/** What would follow from a form as it was filled in, letters in full; or what is wrong with it. Nothing is done. */
export async function previewed(
  { officer, action, page }: ActionAsked,
  typed: Typed,
): Promise<Preview> {
  const reading = recordOf(action).read(typed, page);
  if (!reading.ok) return { faults: reading.faults, foretold: null };
  const at = asAtDesk(action, await circumstances(officer.id, page.matter));
  const now = { at, office: await officeFacts() };
  return { faults: {}, foretold: foretell({ action, page }, now, typed) };
}
