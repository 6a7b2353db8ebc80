import { PEOPLE } from "#app/demo/story/people.ts";
import { addDays } from "#app/domain/calendar/day.ts";
import { today } from "#app/shell/clock.server.ts";
import { demoFactor } from "#app/shell/identity/vault/demo-factor.server.ts";
import { sealFactor } from "#app/shell/identity/vault/factor.server.ts";
import { inTransaction } from "#db/client.server.ts";
import { enterCustodian } from "#db/stores/identity/register-store.server.ts";

const ENTERED_DAYS_AGO = 30;

/** The story's custodians were entered in the vault's register, as its owner does, long enough ago to decide today. */
export async function enrolCustodians(): Promise<void> {
  for (const { id, role, unitId, signInName, displayName } of Object.values(PEOPLE)) {
    if (role !== "custodian" || unitId === null) continue;
    const entry = {
      staffId: id,
      unitId,
      name: displayName,
      mail: `${signInName}@yunxi.example`,
      sealedFactor: await sealFactor(id, demoFactor(id)),
      confirmedOn: addDays(today(), -ENTERED_DAYS_AGO),
    };
    await inTransaction((tx) => enterCustodian(tx, entry));
  }
}
