import type { Day } from "#app/domain/calendar/day.ts";
import { today } from "#app/shell/clock.server.ts";
import {
  checkCode,
  enrolmentOf,
  newFactor,
  sealFactor,
} from "#app/shell/identity/vault/factor.server.ts";
import type { AnswerOf, Refused, VaultRefusal } from "#app/shell/identity/vault/protocol.server.ts";
import { confirmFactor, findCustodian, putFactor } from "#db/stores/identity/vault-store.server.ts";

const refused = (reason: VaultRefusal): Refused => ({ refused: [reason] });

export async function standing(by: string): Promise<AnswerOf<"standing"> | Refused> {
  const custodian = await findCustodian(by);
  if (!custodian) return refused("no-custodian");
  if (!custodian.sealedFactor) return { standing: "none" };
  return { standing: custodian.confirmedOn ? "enrolled" : "unconfirmed" };
}

/** Makes a second factor and tells it once. It counts from when a code of it was given. */
export async function enrol(by: string): Promise<AnswerOf<"enrolment"> | Refused> {
  const custodian = await findCustodian(by);
  if (!custodian?.unitId) return refused("no-custodian");
  const factor = newFactor();
  const put = await putFactor(by, custodian.unitId, await sealFactor(by, factor));
  return put ? enrolmentOf(factor, by.slice(-4)) : refused("enrolled-already");
}

export async function confirm(by: string, code: string): Promise<Refused | object> {
  const custodian = await findCustodian(by);
  const { sealedFactor } = custodian ?? {};
  if (!custodian || !sealedFactor) return refused("not-enrolled");
  if (custodian.confirmedOn) return refused("enrolled-already");
  const wrong = await checkCode({ ...custodian, sealedFactor }, code);
  if (wrong) return refused(wrong);
  await confirmFactor(by, today());
  return {};
}

/** A custodian who gave the right code for something now, with the unit they were enrolled for. */
export async function verifyCustodian(
  by: string,
  code: string,
): Promise<{ readonly id: string; readonly unitId: string } | Refused> {
  const custodian = await findCustodian(by);
  const { sealedFactor, enrolledUnitId, unitId, confirmedOn } = custodian ?? {};
  if (!custodian || !unitId) return refused("no-custodian");
  if (!sealedFactor || !confirmedOn || enrolledUnitId !== unitId) return refused("not-enrolled");
  if (isTooNew(confirmedOn)) return refused("enrolled-today");
  const wrong = await checkCode({ ...custodian, sealedFactor }, code);
  return wrong ? refused(wrong) : { id: by, unitId };
}

/** Policy: whoever was enrolled today decides from tomorrow, so that nobody is made a custodian for one afternoon. */
const isTooNew = (confirmedOn: Day): boolean => confirmedOn >= today();
