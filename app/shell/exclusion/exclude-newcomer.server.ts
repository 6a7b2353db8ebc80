import { excludingStaff } from "#app/domain/exclusion/excluding.ts";
import { formsOf, formsRememberedBefore } from "#app/domain/exclusion/name-forms.ts";
import { today } from "#app/shell/clock.server.ts";
import { exclude } from "#app/shell/exclusion/exclude.server.ts";
import { traceDigests } from "#app/shell/exclusion/name-digests.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { insertExclusions } from "#db/stores/exclusion/exclusion-store.server.ts";
import { findKeptFromUnit, findNaming } from "#db/stores/exclusion/matter-name-store.server.ts";
import { findPerson } from "#db/stores/staff/staff-store.server.ts";

/** In the transaction that lets somebody in: keeps from them what named them before, and what is kept from their unit. */
export async function excludeNewcomer(tx: Transaction, staffId: string): Promise<void> {
  const person = await findPerson(tx, staffId);
  if (!person) return;
  // Nothing new to the matter: it is kept from them already, for as long as they stay in that unit.
  if (person.unitId) {
    const kept = await findKeptFromUnit(tx, person.unitId);
    await insertExclusions(tx, kept, [excludingStaff("named")(staffId)], today());
  }
  const leads = person.role === "head" && person.unitName ? [person.unitName] : [];
  const forms = formsOf({ name: person.displayName, leads });
  const all = [...forms, ...formsRememberedBefore(person.displayName)];
  const naming = await findNaming(tx, all.map(traceDigests));
  await exclude(tx, naming, { exclusions: [excludingStaff("mentioned")(staffId)] });
}
