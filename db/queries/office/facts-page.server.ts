import { and, desc, eq, isNull } from "drizzle-orm";
import type { Officer } from "#app/domain/staff/roles.ts";
import { env } from "#app/env.server.ts";
import { readAs } from "#db/client.server.ts";
import { onlyFor } from "#db/queries/matter/visible.server.ts";
import { bureauChanges, bureaus, staff } from "#db/schema/office.ts";

/** What the office says of itself, what waits for a second person, why the last was refused, and how many there ever were. */
export const findFactsPage = (viewer: Officer) =>
  readAs(viewer, async (tx) => {
    const theirs = onlyFor("see-facts", viewer);
    const ours = and(theirs, eq(bureauChanges.bureauId, env.BUREAU_ID));
    const here = and(theirs, eq(bureaus.id, env.BUREAU_ID));
    const [present] = await tx.select().from(bureaus).where(here);
    const [waiting] = await tx
      .select({ change: bureauChanges, asker: staff.displayName })
      .from(bureauChanges)
      .innerJoin(staff, eq(staff.id, bureauChanges.askedBy))
      .where(and(ours, isNull(bureauChanges.decidedBy)));
    const [last] = await tx
      .select({
        approved: bureauChanges.approved,
        askedBy: bureauChanges.askedBy,
        decidedBy: bureauChanges.decidedBy,
        by: staff.displayName,
        at: bureauChanges.decidedAt,
        reason: bureauChanges.reason,
      })
      .from(bureauChanges)
      .leftJoin(staff, eq(staff.id, bureauChanges.decidedBy))
      .where(ours)
      .orderBy(desc(bureauChanges.askedAt))
      .limit(1);
    const { approved, by, at, reason = "" } = last ?? {};
    const isRefused = approved === false && last?.decidedBy !== last?.askedBy;
    return {
      present: present ?? null,
      waiting: waiting ? { ...waiting.change, asker: waiting.asker } : null,
      refused: isRefused && by && at ? { by, at, reason } : null,
      count: await tx.$count(bureauChanges, ours),
    };
  });
