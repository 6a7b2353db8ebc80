import { and, eq } from "drizzle-orm";
import { env } from "#app/env.server.ts";
import { db } from "#db/client.server.ts";
import { openings, recorded } from "#db/schema/vault.ts";

const bureauId = env.BUREAU_ID;

/** The first opening counts; there is no second one. */
export async function putOpening(
  row: Omit<typeof openings.$inferInsert, "bureauId">,
): Promise<void> {
  await db
    .insert(openings)
    .values({ ...row, bureauId })
    .onConflictDoNothing();
}

export async function findOpening(requestId: string) {
  const [row] = await db
    .select()
    .from(openings)
    .where(and(eq(openings.bureauId, bureauId), eq(openings.requestId, requestId)));
  return row;
}

/** Whether this look stands in the register. */
export async function lookIsRecorded(act: string, matterId: string): Promise<boolean> {
  const [row] = await db
    .select({ act: recorded.act })
    .from(recorded)
    .where(
      and(
        eq(recorded.act, act),
        eq(recorded.matterId, matterId),
        eq(recorded.type, "identity-looked-at"),
      ),
    );
  return row !== undefined;
}
