import type { Action } from "#app/domain/matter/action.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { type CaseEntryLine, findCaseEntries } from "#db/queries/cases/case-entries.server.ts";

/** What was entered last of the case, where the action is about it. */
export async function openEntry(
  officer: Officer,
  action: Action,
  matterId: string,
): Promise<CaseEntryLine | null> {
  if (action !== "case-confirmation" && action !== "case-entry") return null;
  const entries = await findCaseEntries(officer, matterId);
  return entries.find(({ isOwn, settled }) => isOwn && settled !== "confirmed") ?? null;
}
