import { and, eq, sql } from "drizzle-orm";
import { env } from "#app/env.server.ts";
import { db } from "#db/client.server.ts";
import { isRecorded, verdicts } from "#db/schema/vault.ts";

const bureauId = env.BUREAU_ID;

export type VerdictRow = Omit<typeof verdicts.$inferSelect, "bureauId">;

/** The verdicts that stand in the register. */
export function findVerdicts(id?: string) {
  return db
    .select()
    .from(verdicts)
    .where(
      and(
        eq(verdicts.bureauId, bureauId),
        isRecorded(verdicts.act),
        id === undefined ? undefined : eq(verdicts.requestId, id),
      ),
    )
    .orderBy(verdicts.givenAt);
}

/** One that never reached the register may be given again. */
export async function putVerdict(row: VerdictRow): Promise<boolean> {
  const { requestId, staffId, ...given } = row;
  const put = await db
    .insert(verdicts)
    .values({ ...row, bureauId })
    .onConflictDoUpdate({
      target: [verdicts.bureauId, verdicts.requestId, verdicts.staffId],
      set: given,
      setWhere: sql`not ${isRecorded(verdicts.act)}`,
    })
    .returning({ requestId: verdicts.requestId });
  return put.length > 0;
}
