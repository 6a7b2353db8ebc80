import { v4 as uuidv4 } from "uuid";
import { decided } from "#app/domain/decision.ts";
import { nameForms } from "#app/domain/exclusion/name-forms.ts";
import { today } from "#app/shell/clock.server.ts";
import { callDigests } from "#app/shell/exclusion/name-form-digests.server.ts";
import { performIn } from "#app/shell/matter/perform.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { insertExclusions } from "#db/stores/exclusion/exclusion-store.server.ts";
import { findKeptFromUnit, findNaming } from "#db/stores/exclusion/matter-name-store.server.ts";
import { findPerson } from "#db/stores/staff/staff-store.server.ts";

/**
 * Keeps from somebody who comes, comes back or moves what they were named in before, and by their own name what is kept
 * from the unit they come to: in the transaction that lets them in.
 */
export async function excludeNewcomer(tx: Transaction, staffId: string): Promise<void> {
  const person = await findPerson(tx, staffId);
  if (!person) return;
  const on = today();
  const by = { excludedBy: "register", excludedOn: on };
  const keep = (ids: readonly string[], ground: "mentioned" | "named") =>
    insertExclusions(
      tx,
      ids.map((matterId) => ({ ...by, id: uuidv4(), matterId, staffId, ground })),
    );
  if (person.unitId) await keep(await findKeptFromUnit(tx, person.unitId), "named");
  const naming = await findNaming(tx, callDigests(nameForms(person.displayName)));
  for (const id of await keep(naming, "mentioned"))
    await performIn(tx, id, () =>
      decided({ type: "kept-away", by: "register", on, note: "" } as const),
    );
}
