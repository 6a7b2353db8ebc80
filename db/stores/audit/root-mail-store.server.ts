import { and, eq } from "drizzle-orm";
import type { Day } from "#app/domain/calendar/day.ts";
import { env } from "#app/env.server.ts";
import { db } from "#db/client.server.ts";
import { auditRootsMailed } from "#db/schema/audit.ts";

const bureauId = env.BUREAU_ID;

export async function wasRootMailed(day: Day): Promise<boolean> {
  const rows = await db
    .select({ day: auditRootsMailed.day })
    .from(auditRootsMailed)
    .where(and(eq(auditRootsMailed.bureauId, bureauId), eq(auditRootsMailed.day, day)));
  return rows.length > 0;
}

export async function insertRootMailed(day: Day): Promise<void> {
  await db.insert(auditRootsMailed).values({ bureauId, day }).onConflictDoNothing();
}
