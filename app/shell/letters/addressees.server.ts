import { letterReaders } from "#app/domain/exclusion/letter-readers.ts";
import { openMailAddress } from "#app/shell/letters/mailroom.server.ts";
import { inTransaction } from "#db/client.server.ts";
import {
  findAddresses,
  findAddressesOf,
  findUnitAddress,
} from "#db/queries/staff/mail-addresses.server.ts";
import { findBarrier } from "#db/stores/exclusion/exclusion-store.server.ts";
import type { DueLetter } from "#db/stores/letters/letter-store.server.ts";

/** Where a letter goes. A reporter who left no address reads it on their page: nobody is written to. */
export async function addresseesOf(letter: DueLetter): Promise<readonly string[]> {
  const { audience, matterId, unitId } = letter;
  if (audience === "reporter") return reporterAddress(letter);
  const barrier = await inTransaction((tx) => findBarrier(tx, matterId));
  if (barrier) return findAddressesOf(letterReaders(audience, letter, barrier));
  if (audience === "unit") return unitId ? findUnitAddress(unitId) : [];
  return findAddresses(audience, unitId);
}

async function reporterAddress({ submissionId, sealedMail }: DueLetter) {
  const address = sealedMail && (await openMailAddress(submissionId, sealedMail));
  return address ? [address] : [];
}
