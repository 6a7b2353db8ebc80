import { and, eq, lt, sql } from "drizzle-orm";
import type { Habits, Opened, Span } from "#app/domain/audit/many-looks.ts";
import type { Day } from "#app/domain/calendar/day.ts";
import { env } from "#app/env.server.ts";
import { db, type Transaction } from "#db/client.server.ts";
import { looksByDay } from "#db/schema/audit.ts";

/** One person's day: what they opened, at which figures it rang, and what is usual. */
export type LookingDay = {
  readonly day: Day;
  readonly opened: Opened;
  readonly told: Opened;
  readonly habits: Habits;
};

type Counted = Record<"opened" | "busiest" | "told_opened" | "told_busiest", number> &
  Record<"own_opened" | "own_busiest" | "others_opened" | "others_busiest", number | null> & {
    readonly day: Day;
  };

/** Counts a matter that somebody opens, and says how their day stands. Call it before the look itself is written down. */
export async function countLook(
  tx: Transaction,
  staffId: string,
  matterId: string,
): Promise<LookingDay> {
  const { rows } = await tx.execute<Counted>(
    sql`select day::text, opened, busiest, told_opened, told_busiest, own_opened, own_busiest, others_opened, others_busiest
      from count_look(${env.BUREAU_ID}, ${staffId}, ${matterId})`,
  );
  const [row] = rows;
  if (!row) throw new Error("Nobody of the office looked");
  return {
    day: row.day,
    opened: { hour: row.busiest, day: row.opened },
    told: { hour: row.told_busiest, day: row.told_opened },
    habits: {
      own: usual(row.own_busiest, row.own_opened),
      colleagues: usual(row.others_busiest, row.others_opened),
    },
  };
}

const usual = (hour: number | null, day: number | null): Opened | null =>
  hour === null || day === null ? null : { hour, day };

/** At these figures it rang. */
export async function markLooksTold(
  tx: Transaction,
  staffId: string,
  { day, opened }: LookingDay,
  spans: readonly Span[],
): Promise<void> {
  await tx
    .update(looksByDay)
    .set({
      ...(spans.includes("hour") ? { toldBusiest: opened.hour } : {}),
      ...(spans.includes("day") ? { toldOpened: opened.day } : {}),
    })
    .where(
      and(
        eq(looksByDay.bureauId, env.BUREAU_ID),
        eq(looksByDay.staffId, staffId),
        eq(looksByDay.day, day),
      ),
    );
}

/** Policy: a habit is found in the last four weeks; a quarter of a year covers the longest leave. */
const REMEMBERED_DAYS = 92;

export async function dropOldLookingDays(): Promise<void> {
  await db
    .delete(looksByDay)
    .where(lt(looksByDay.day, sql<Day>`current_date - ${REMEMBERED_DAYS}::integer`));
}
