import { and, eq } from "drizzle-orm";
import type { Day } from "#app/domain/calendar/day.ts";
import { env } from "#app/env.server.ts";
import { db } from "#db/client.server.ts";
import { strandedTold } from "#db/schema/exclusions.ts";

const bureauId = env.BUREAU_ID;

export async function wasStrandedTold(day: Day): Promise<boolean> {
  const rows = await db
    .select({ day: strandedTold.day })
    .from(strandedTold)
    .where(and(eq(strandedTold.bureauId, bureauId), eq(strandedTold.day, day)));
  return rows.length > 0;
}

export async function insertStrandedTold(day: Day): Promise<void> {
  await db.insert(strandedTold).values({ bureauId, day }).onConflictDoNothing();
}
