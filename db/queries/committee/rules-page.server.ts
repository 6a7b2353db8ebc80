import { and, asc, desc, eq, isNull } from "drizzle-orm";
import type { Officer } from "#app/domain/staff/roles.ts";
import { env } from "#app/env.server.ts";
import { readAs } from "#db/client.server.ts";
import { onlyFor } from "#db/queries/matter/visible.server.ts";
import { committeeChanges } from "#db/schema/committee/changes.ts";
import { committeeOutsiders } from "#db/schema/committee/sessions.ts";
import { bureaus, staff } from "#db/schema/office.ts";

const MOST_SHOWN = 30;

const changed = {
  id: committeeChanges.id,
  staffId: committeeChanges.staffId,
  outside: committeeChanges.outside,
  sum: committeeChanges.sum,
  askedBy: committeeChanges.askedBy,
  decidedBy: committeeChanges.decidedBy,
  approved: committeeChanges.approved,
};

/** Who is of the committee, who of them from outside, from which sum one of those sits, and what was asked of it, the newest first. */
export const findRulesPage = (viewer: Officer) =>
  readAs(viewer, async (tx) => {
    const theirs = onlyFor("see-facts", viewer);
    const [bureau] = await tx
      .select({ from: bureaus.outsideMemberFrom })
      .from(bureaus)
      .where(and(theirs, eq(bureaus.id, env.BUREAU_ID)));
    const members = await tx
      .select({ id: staff.id, name: staff.displayName, marked: committeeOutsiders.staffId })
      .from(staff)
      .leftJoin(
        committeeOutsiders,
        and(
          eq(committeeOutsiders.bureauId, staff.bureauId),
          eq(committeeOutsiders.staffId, staff.id),
        ),
      )
      .where(
        and(
          theirs,
          eq(staff.bureauId, env.BUREAU_ID),
          eq(staff.role, "committee"),
          eq(staff.active, true),
        ),
      )
      .orderBy(asc(staff.displayName));
    const ours = and(theirs, eq(committeeChanges.bureauId, env.BUREAU_ID));
    const waiting = await tx
      .select(changed)
      .from(committeeChanges)
      .where(and(ours, isNull(committeeChanges.decidedBy)))
      .orderBy(asc(committeeChanges.askedAt));
    const all = await tx
      .select(changed)
      .from(committeeChanges)
      .where(ours)
      .orderBy(desc(committeeChanges.askedAt))
      .limit(MOST_SHOWN);
    return {
      from: bureau?.from ?? null,
      members: members.map(({ marked, ...member }) => ({ ...member, outside: marked !== null })),
      waiting,
      decided: all.filter(({ decidedBy }) => decidedBy !== null),
    };
  });
