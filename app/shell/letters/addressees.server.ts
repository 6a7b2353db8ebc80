import { letterReaders } from "#app/domain/exclusion/letter-readers.ts";
import { handlerAmong, isForOfficer } from "#app/domain/letters/whose-letter.ts";
import { openMailAddress } from "#app/shell/letters/mailroom.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { findBarrier, findOfficeNow } from "#db/stores/exclusion/exclusion-store.server.ts";
import type { DueLetter } from "#db/stores/letters/letter-store.server.ts";

/** A reporter who left no address reads their letter on their page: nobody is written to. */
export async function reporterAddress({
  submissionId,
  sealedMail,
}: Pick<DueLetter, "submissionId" | "sealedMail">): Promise<string | null> {
  return sealedMail && openMailAddress(submissionId, sealedMail);
}

/**
 * Who of the office is told of a letter, each by themselves: of what is kept from somebody they do not hear. Where nobody
 * works in the unit that it is for, the unit's own box is told.
 */
export async function readersOf(tx: Transaction, letter: DueLetter): Promise<readonly string[]> {
  const { audience, matterId, unitId } = letter;
  const barrier = await findBarrier(tx, matterId);
  const { officers } = barrier?.office ?? (await findOfficeNow(tx));
  const lies = { ...letter, handlerId: handlerAmong(officers, letter) };
  if (barrier) return letterReaders(audience, lies, barrier);
  const readers = officers.filter((officer) => isForOfficer(audience, officer, lies));
  if (readers.length > 0 || unitId === null || audience !== "unit")
    return readers.map(({ id }) => id);
  return [unitId];
}
