import { holderFor, holdersOf } from "#app/domain/exclusion/holder.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { openAnswers, openSupplements } from "#app/shell/content/open-content.server.ts";
import type { MatterPage } from "#db/queries/matter/matter-page.server.ts";

/** A matter with what was written, as far as this officer's office has the key; or why it stays closed. */
export type OpenedMatter = MatterPage & {
  readonly closed: "elsewhere" | "erased" | null;
  /** What the reporter added later, by the id that its event names. */
  readonly added: Readonly<Record<string, string>>;
};

export async function opened(officer: Officer, found: MatterPage): Promise<OpenedMatter> {
  const written = await openAnswers(officer, found.matter.id);
  if (written) {
    const added = Object.fromEntries(await openSupplements(officer, found.matter.id));
    return { ...found, answers: { ...found.answers, ...written }, closed: null, added };
  }
  const ours = holdersOf(found.matter).some((holder) => holder === holderFor(officer));
  return { ...found, closed: ours ? "erased" : "elsewhere", added: {} };
}
