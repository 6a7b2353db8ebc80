import { and, count, eq, sql } from "drizzle-orm";
import type { RewardScale } from "#app/domain/law/rewards/reward-scale.ts";
import { env } from "#app/env.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { bureauParameterConfirmations, bureauParameters } from "#db/schema/law.ts";

const bureauId = env.BUREAU_ID;

/** Any number, the same in every process. */
const PARAMETERS = 727_003;

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
  const { rates, floors, adjustment, ...rest } = scale;
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
    adjustmentDown: adjustment.down,
    adjustmentUp: adjustment.up,
  });
}
