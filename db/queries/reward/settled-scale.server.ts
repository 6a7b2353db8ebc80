import { and, desc, eq, lte, sql } from "drizzle-orm";
import type { Day } from "#app/domain/calendar/day.ts";
import type { RewardScale } from "#app/domain/law/rewards/reward-scale.ts";
import { env } from "#app/env.server.ts";
import { db, type Reader } from "#db/client.server.ts";
import { bureauParameterConfirmations, bureauParameters } from "#db/schema/law.ts";

const bureauId = env.BUREAU_ID;

const confirmationOfVersion = and(
  eq(bureauParameterConfirmations.bureauId, bureauParameters.bureauId),
  eq(bureauParameterConfirmations.parametersId, bureauParameters.id),
);

/**
 * The bureau's own scale for a day, as two people had settled it before another day began; null where the bureau had
 * said nothing by then. What is entered later for the same day counts in place of the earlier.
 */
export async function findScale(
  on: Day,
  settledBefore: Day,
  reader: Reader = db,
): Promise<RewardScale | null> {
  const beginning = sql`${settledBefore}::timestamp at time zone 'Asia/Shanghai'`;
  const [row] = await reader
    .select({ version: bureauParameters })
    .from(bureauParameters)
    .innerJoin(bureauParameterConfirmations, confirmationOfVersion)
    .where(
      and(
        eq(bureauParameters.bureauId, bureauId),
        lte(bureauParameters.fromOn, on),
        sql`${bureauParameterConfirmations.confirmedAt} < ${beginning}`,
      ),
    )
    .orderBy(desc(bureauParameters.fromOn), desc(bureauParameters.enteredAt))
    .limit(1);
  return row ? scaleOf(row.version) : null;
}

const scaleOf = (row: typeof bureauParameters.$inferSelect): RewardScale => ({
  rates: { first: row.rateFirst, second: row.rateSecond, third: row.rateThird },
  floors: { first: row.floorFirst, second: row.floorSecond, third: row.floorThird },
  cap: row.cap,
  insiderCap: row.insiderCap,
  leastFines: row.leastFines,
  financeThreshold: row.financeThreshold,
  largeAmountPerson: row.largeAmountPerson,
  largeAmountOrganisation: row.largeAmountOrganisation,
  insiderRule: row.insiderRule,
  adjustment: { down: row.adjustmentDown, up: row.adjustmentUp },
});
