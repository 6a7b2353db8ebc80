import { and, asc, count, eq, gt, isNull, sql } from "drizzle-orm";
import type { Officer } from "#app/domain/people/roles.ts";
import { env } from "#app/env.server.ts";
import { db } from "#db/client.server.ts";
import { onlyFor } from "#db/queries/visible.server.ts";
import { letters } from "#db/schema/letters.ts";
import { staff, units } from "#db/schema/office.ts";

export type Office = Awaited<ReturnType<typeof findOffice>>;

/** Units, people and letters on their way. No password, not even its digest. */
export async function findOffice(viewer: Officer) {
  const admin = onlyFor("see-office", viewer);
  const [ownUnits, people, [waiting]] = await Promise.all([
    db
      .select({ id: units.id, name: units.name, nameEn: units.nameEn, mail: units.mail })
      .from(units)
      .where(and(admin, eq(units.bureauId, env.BUREAU_ID)))
      .orderBy(asc(units.name)),
    db
      .select({
        id: staff.id,
        name: staff.displayName,
        signInName: staff.signInName,
        role: staff.role,
        unitId: staff.unitId,
        active: staff.active,
      })
      .from(staff)
      .where(and(admin, eq(staff.bureauId, env.BUREAU_ID)))
      .orderBy(asc(staff.role), asc(staff.signInName)),
    db
      .select({
        count: count(),
        failed: sql<string>`count(*) filter (where ${gt(letters.attempts, 1)})`.mapWith(Number),
        oldestMinutes:
          sql<string>`floor(extract(epoch from now() - min(${letters.owedAt})) / 60)`.mapWith(
            Number,
          ),
      })
      .from(letters)
      .where(and(admin, eq(letters.bureauId, env.BUREAU_ID), isNull(letters.sentAt))),
  ]);
  return {
    units: ownUnits,
    people,
    letters: waiting ?? { count: 0, failed: 0, oldestMinutes: 0 },
  };
}
