import { and, eq } from "drizzle-orm";
import type { Day } from "#app/domain/calendar/day.ts";
import type { Reminder } from "#app/domain/letters/reminder.ts";
import { env } from "#app/env.server.ts";
import { db } from "#db/client.server.ts";
import { reminders } from "#db/schema/letters.ts";

const bureauId = env.BUREAU_ID;

/** Whether this was sent for that day already; a reminder of a week is its Monday's. */
export async function wasReminded(kind: Reminder, day: Day): Promise<boolean> {
  const rows = await db
    .select({ day: reminders.day })
    .from(reminders)
    .where(and(eq(reminders.bureauId, bureauId), eq(reminders.kind, kind), eq(reminders.day, day)));
  return rows.length > 0;
}

export async function insertReminder(kind: Reminder, day: Day): Promise<void> {
  await db.insert(reminders).values({ bureauId, kind, day }).onConflictDoNothing();
}
