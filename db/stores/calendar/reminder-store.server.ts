import { and, eq } from "drizzle-orm";
import type { Day } from "#app/domain/calendar/day.ts";
import { env } from "#app/env.server.ts";
import { db } from "#db/client.server.ts";
import { calendarReminders } from "#db/schema/calendar.ts";

const bureauId = env.BUREAU_ID;

export async function wasReminded(week: Day): Promise<boolean> {
  const rows = await db
    .select({ week: calendarReminders.week })
    .from(calendarReminders)
    .where(and(eq(calendarReminders.bureauId, bureauId), eq(calendarReminders.week, week)));
  return rows.length > 0;
}

export async function insertReminder(week: Day, year: number): Promise<void> {
  await db.insert(calendarReminders).values({ bureauId, week, year }).onConflictDoNothing();
}
