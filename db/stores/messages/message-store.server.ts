import { and, eq, max, sql } from "drizzle-orm";
import type { Day } from "#app/domain/calendar/day.ts";
import { env } from "#app/env.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { messages } from "#db/schema/messages.ts";

const bureauId = env.BUREAU_ID;

/** The last place in the thread of a matter, nought where there is none, and how often its reporter wrote on a day. */
export async function findThreadEnd(tx: Transaction, matterId: string, on: Day) {
  const [row] = await tx
    .select({
      last: max(messages.position),
      byReporter: sql<number>`(count(*) filter (where ${messages.author} = 'reporter'
        and ${messages.writtenOn} = ${on}))::integer`,
    })
    .from(messages)
    .where(and(eq(messages.bureauId, bureauId), eq(messages.matterId, matterId)));
  return { last: row?.last ?? 0, byReporter: row?.byReporter ?? 0 };
}

type NewMessage = Omit<typeof messages.$inferInsert, "bureauId">;

export async function insertMessage(tx: Transaction, message: NewMessage): Promise<void> {
  await tx.insert(messages).values({ ...message, bureauId });
}
