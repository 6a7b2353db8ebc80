import type { Day } from "#app/domain/calendar/day.ts";
import { countsFrom } from "#app/domain/identity/custodian.ts";
import { today } from "#app/shell/clock.server.ts";
import { checkCodes, type GivenCodes } from "#app/shell/identity/vault/factor.server.ts";
import type { AnswerOf, Refused, VaultRefusal } from "#app/shell/identity/vault/protocol.server.ts";
import { findCustodian, findRegister } from "#db/stores/identity/vault-store.server.ts";

const refused = (reason: VaultRefusal): Refused => ({ refused: [reason] });

/** How somebody stands in the register, and who else does: whoever was entered lately is seen by all. */
export async function standing(by: string): Promise<AnswerOf<"standing">> {
  const register = (await findRegister()).map(({ confirmedOn, ...one }) => ({
    ...one,
    enrolledOn: confirmedOn,
    countsFrom: countsFrom(confirmedOn),
  }));
  const found = await findCustodian(by);
  if (!found) return { standing: "none", register };
  return { standing: counts(found.confirmedOn) ? "counts" : "waits", register };
}

/** A custodian of the register who counts by now, and whom the office has not moved or let go since. */
export async function findSitting(by: string) {
  const custodian = await findCustodian(by);
  if (!custodian) return refused("not-enrolled");
  return counts(custodian.confirmedOn) ? custodian : refused("not-counting-yet");
}

/** One who sits and gave the right codes, for exactly what this digest stands for. */
export async function verifyCustodian(
  by: string,
  codes: GivenCodes,
  digest: string,
): Promise<{ readonly id: string; readonly unitId: string } | Refused> {
  const custodian = await findSitting(by);
  if ("refused" in custodian) return custodian;
  const wrong = await checkCodes(custodian, codes, digest);
  return wrong ? refused(wrong) : { id: by, unitId: custodian.unitId };
}

const counts = (enrolledOn: Day): boolean => countsFrom(enrolledOn) <= today();
