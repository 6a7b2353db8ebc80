import { and, asc, desc, eq, gte, isNull, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Day } from "#app/domain/calendar/day.ts";
import { whyNotConfirmLeave } from "#app/domain/staff/leave.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { env } from "#app/env.server.ts";
import { readAs } from "#db/client.server.ts";
import { houseFrom } from "#db/queries/staff/house.server.ts";
import { staff } from "#db/schema/office.ts";
import { absences } from "#db/schema/offices.ts";

const deputy = alias(staff, "deputy");

export type Leave = Awaited<ReturnType<typeof findLeaves>>["leaves"][number];

/**
 * The viewer's own leaves, the newest first; those of others that begin, last or wait from today on; and from what it
 * follows who may stand in and confirm. Everybody may know who is away.
 */
export const findLeaves = (viewer: Officer, today: Day) =>
  readAs(viewer, async (tx) => ({
    house: await houseFrom(today, tx),
    leaves: await tx
      .select({
        id: absences.id,
        staffId: absences.staffId,
        deputyId: absences.deputyId,
        name: staff.displayName,
        deputy: deputy.displayName,
        from: absences.fromOn,
        until: absences.untilOn,
        approved: absences.approved,
        endedOn: sql<Day | null>`day_of(${absences.endedAt})::text`,
      })
      .from(absences)
      .innerJoin(staff, eq(staff.id, absences.staffId))
      .leftJoin(deputy, eq(deputy.id, absences.deputyId))
      .where(
        and(
          eq(absences.bureauId, env.BUREAU_ID),
          or(
            eq(absences.staffId, viewer.id),
            and(
              gte(absences.untilOn, today),
              isNull(absences.endedBy),
              sql`${absences.approved} is not false`,
            ),
          ),
        ),
      )
      .orderBy(desc(absences.fromOn), asc(absences.id)),
    names: await tx
      .select({ id: staff.id, name: staff.displayName })
      .from(staff)
      .where(and(eq(staff.bureauId, env.BUREAU_ID), eq(staff.active, true)))
      .orderBy(asc(staff.displayName)),
  }));

/** How many leaves wait for the viewer's word; most of the time there is none to ask about. */
export const countLeavesFor = (viewer: Officer, today: Day): Promise<number> =>
  readAs(viewer, async (tx) => {
    const asked = await tx
      .select({ staffId: absences.staffId, deputyId: absences.deputyId })
      .from(absences)
      .where(
        and(
          eq(absences.bureauId, env.BUREAU_ID),
          isNull(absences.decidedBy),
          isNull(absences.endedBy),
          gte(absences.untilOn, today),
        ),
      );
    if (asked.length === 0) return 0;
    const house = await houseFrom(today, tx);
    return asked.filter((leave) => whyNotConfirmLeave(viewer.id, leave, today, house).length === 0)
      .length;
  });
