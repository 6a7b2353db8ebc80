import { and, count, desc, eq, lte, sql } from "drizzle-orm";
import type { Day } from "#app/domain/calendar/day.ts";
import type { RewardScale } from "#app/domain/law/reward-scale.ts";
import { env } from "#app/env.server.ts";
import { db, type Transaction } from "#db/client.server.ts";
import { bureauParameters } from "#db/schema/law.ts";

const bureauId = env.BUREAU_ID;

/** Any number, the same in every process. */
const PARAMETERS = 727_003;

/** The bureau's own scale for a day, as it was known on another; null where the bureau has said nothing. */
export async function findScale(on: Day, knownOn: Day): Promise<RewardScale | null> {
  const endOfDay = sql`(${knownOn}::date + 1)::timestamp at time zone 'Asia/Shanghai'`;
  const [row] = await db
    .select()
    .from(bureauParameters)
    .where(
      and(
        eq(bureauParameters.bureauId, bureauId),
        lte(bureauParameters.fromOn, on),
        sql`${bureauParameters.enteredAt} < ${endOfDay}`,
      ),
    )
    .orderBy(desc(bureauParameters.fromOn), desc(bureauParameters.enteredAt))
    .limit(1);
  return row ? scaleOf(row) : null;
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

/** Adds a version. One entered later for the same day counts in place of the earlier, which stays on record. */
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
