import { and, asc, eq } from "drizzle-orm";
import type { Officer } from "#app/domain/people/roles.ts";
import { env } from "#app/env.server.ts";
import { db } from "#db/client.server.ts";
import { onlyFor } from "#db/queries/visible.server.ts";
import { staff, units } from "#db/schema/office.ts";

export type People = Awaited<ReturnType<typeof findPeople>>;

/** Units and people. No password, not even its digest. */
export async function findPeople(viewer: Officer) {
  const theirs = onlyFor("see-people", viewer);
  const [ownUnits, people] = await Promise.all([
    db
      .select({ id: units.id, name: units.name, nameEn: units.nameEn, mail: units.mail })
      .from(units)
      .where(and(theirs, eq(units.bureauId, env.BUREAU_ID)))
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
      .where(and(theirs, eq(staff.bureauId, env.BUREAU_ID)))
      .orderBy(asc(staff.role), asc(staff.signInName)),
  ]);
  return { units: ownUnits, people };
}
