import { mayKnow } from "#app/domain/exclusion/barrier.ts";
import { letterReaders } from "#app/domain/exclusion/letter-readers.ts";
import { handlerAmong, isForOfficer } from "#app/domain/letters/whose-letter.ts";
import { withDeputies } from "#app/domain/letters/with-deputies.ts";
import { today } from "#app/shell/clock.server.ts";
import { openMailAddress } from "#app/shell/letters/mailroom.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { findStandIns } from "#db/queries/staff/stand-ins.server.ts";
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
 * Who of the office is told of a letter, each by themselves, and who stands in for those on leave: of what is kept from
 * somebody they do not hear. Where nobody works in the unit that it is for, the unit's own box is told.
 */
export async function readersOf(tx: Transaction, letter: DueLetter): Promise<readonly string[]> {
  const { audience, matterId, unitId } = letter;
  const barrier = await findBarrier(tx, matterId);
  const { officers } = barrier?.office ?? (await findOfficeNow(tx));
  const lies = { ...letter, handlerId: handlerAmong(officers, letter) };
  const allowed = barrier && letterReaders(audience, lies, barrier);
  const meant = officers.filter((officer) =>
    allowed ? allowed.includes(officer.id) : isForOfficer(audience, officer, lies),
  );
  const readers = withDeputies(meant, officers, await findStandIns(tx, today()))
    .filter((officer) => barrier === null || mayKnow(officer, lies, barrier))
    .map(({ id }) => id);
  const isForBox = readers.length === 0 && barrier === null && audience === "unit";
  return isForBox && unitId !== null ? [unitId] : readers;
}
