import { and, asc, eq, sql } from "drizzle-orm";
import type { Officer } from "#app/domain/staff/roles.ts";
import { env } from "#app/env.server.ts";
import { readAs } from "#db/client.server.ts";
import { onlyFor } from "#db/queries/matter/visible.server.ts";
import { units } from "#db/schema/office.ts";
import { people } from "#db/schema/views.ts";

export type People = Awaited<ReturnType<typeof findPeople>>;

/** Units and people. No password, not even its digest. */
export function findPeople(viewer: Officer) {
  const theirs = onlyFor("see-people", viewer);
  return readAs(viewer, async (tx) => ({
    units: await tx
      .select({
        id: units.id,
        name: units.name,
        nameEn: units.nameEn,
        mail: units.mail,
        upperUnitId: units.upperUnitId,
        closedOn: units.closedOn,
      })
      .from(units)
      .where(and(theirs, eq(units.bureauId, env.BUREAU_ID)))
      .orderBy(asc(units.name)),
    people: await tx
      .select({
        id: people.id,
        name: people.displayName,
        signInName: people.signInName,
        role: people.role,
        unitId: people.unitId,
        active: people.active,
        areCodesHeld: sql<boolean>`${people.codesHeldAt} is not null`,
      })
      .from(people)
      .where(and(theirs, eq(people.bureauId, env.BUREAU_ID)))
      .orderBy(asc(people.role), asc(people.signInName)),
  }));
}
