import { PEOPLE } from "#app/demo/story/people.ts";
import { addDays } from "#app/domain/calendar/day.ts";
import { env } from "#app/env.server.ts";
import { today } from "#app/shell/clock.server.ts";
import { demoFactor } from "#app/shell/identity/vault/demo-factor.server.ts";
import { sealFactor } from "#app/shell/identity/vault/factor.server.ts";
import { db } from "#db/client.server.ts";
import { custodians } from "#db/schema/vault.ts";

/** The story's custodians have had their codes since yesterday, so that they can decide today. */
export async function enrolCustodians(): Promise<void> {
  for (const { id, role, unitId } of Object.values(PEOPLE)) {
    if (role !== "custodian" || unitId === null) continue;
    const sealedFactor = await sealFactor(id, demoFactor(id));
    await db
      .insert(custodians)
      .values({
        bureauId: env.BUREAU_ID,
        staffId: id,
        unitId,
        sealedFactor,
        confirmedOn: addDays(today(), -1),
      })
      .onConflictDoNothing();
  }
}
