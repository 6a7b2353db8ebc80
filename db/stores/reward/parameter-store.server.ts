import { and, count, desc, eq, lte, sql } from "drizzle-orm";
import type { Day } from "#app/domain/calendar/day.ts";
import type { RewardScale } from "#app/domain/law/rewards/reward-scale.ts";
import { env } from "#app/env.server.ts";
import { db, type Transaction } from "#db/client.server.ts";
import { bureauParameterConfirmations, bureauParameters } from "#db/schema/law.ts";

const bureauId = env.BUREAU_ID;
const confirmationOfVersion = and(
  eq(bureauParameterConfirmations.bureauId, bureauParameters.bureauId),
  eq(bureauParameterConfirmations.parametersId, bureauParameters.id),
);

/** Any number, the same in every process. */
const PARAMETERS = 727_003;

/**
 * The bureau's own scale for a day, as two people had settled it before another day began; null where the bureau had
 * said nothing by then. What is entered later for the same day counts in place of the earlier.
 */
export async function findScale(on: Day, settledBefore: Day): Promise<RewardScale | null> {
  const beginning = sql`${settledBefore}::timestamp at time zone 'Asia/Shanghai'`;
  const [row] = await db
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

/** Says that a version is right, in the name of somebody who did not enter it. False where there is none, or somebody has said so before. */
export async function confirmVersion(
  tx: Transaction,
  parametersId: string,
  confirmedBy: string,
): Promise<boolean> {
  const known = await tx.$count(
    bureauParameters,
    and(eq(bureauParameters.bureauId, bureauId), eq(bureauParameters.id, parametersId)),
  );
  if (known === 0) return false;
  const rows = await tx
    .insert(bureauParameterConfirmations)
    .values({ bureauId, parametersId, confirmedBy })
    .onConflictDoNothing()
    .returning({ id: bureauParameterConfirmations.parametersId });
  return rows.length > 0;
}

type Row = typeof bureauParameters.$inferSelect;
type NewParameters = Pick<Row, "id" | "fromOn" | "source" | "enteredBy"> & {
  readonly scale: RewardScale;
};

/** How many versions there are; while one administrator is adding, the next waits here. */
export async function countParameters(tx: Transaction): Promise<number> {
  await tx.execute(sql`select pg_advisory_xact_lock(${PARAMETERS})`);
  const [row] = await tx
    .select({ versions: count() })
    .from(bureauParameters)
    .where(eq(bureauParameters.bureauId, bureauId));
  return row?.versions ?? 0;
}

/** Adds a version, which counts once somebody else has confirmed it. The earlier ones stay on record. */
export async function insertParameters(
  tx: Transaction,
  { scale, ...row }: NewParameters,
): Promise<void> {
  const { rates, floors, ...rest } = scale;
  await tx.insert(bureauParameters).values({
    ...row,
    ...rest,
    bureauId,
    rateFirst: rates.first,
    rateSecond: rates.second,
    rateThird: rates.third,
    floorFirst: floors.first,
    floorSecond: floors.second,
    floorThird: floors.third,
  });
}

const scaleOf = (row: Row): RewardScale => ({
  rates: { first: row.rateFirst, second: row.rateSecond, third: row.rateThird },
  floors: { first: row.floorFirst, second: row.floorSecond, third: row.floorThird },
  cap: row.cap,
  financeThreshold: row.financeThreshold,
  largeAmountPerson: row.largeAmountPerson,
  largeAmountOrganisation: row.largeAmountOrganisation,
  insiderRule: row.insiderRule,
});
