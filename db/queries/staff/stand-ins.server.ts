import { and, eq, gte, isNull, lte, or, sql } from "drizzle-orm";
import type { Day } from "#app/domain/calendar/day.ts";
import type { StandIn } from "#app/domain/letters/with-deputies.ts";
import { env } from "#app/env.server.ts";
import type { Reader } from "#db/client.server.ts";
import { absences } from "#db/schema/offices.ts";

/** Who is on leave on this day, as it was confirmed and not ended before, and who stands in for them. */
export const findStandIns = (reader: Reader, on: Day): Promise<readonly StandIn[]> =>
  reader
    .select({ staffId: absences.staffId, deputyId: absences.deputyId })
    .from(absences)
    .where(
      and(
        eq(absences.bureauId, env.BUREAU_ID),
        eq(absences.approved, true),
        lte(absences.fromOn, on),
        gte(absences.untilOn, on),
        or(
          isNull(absences.endedAt),
          sql`(${absences.endedAt} at time zone 'Asia/Shanghai')::date > ${on}`,
        ),
      ),
    );
