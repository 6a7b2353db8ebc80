import { and, eq, isNull } from "drizzle-orm";
import type { Day } from "#app/domain/calendar/day.ts";
import { env } from "#app/env.server.ts";
import { db } from "#db/client.server.ts";
import { matterExclusions, namedOfficials } from "#db/schema/exclusions.ts";
import { units } from "#db/schema/office.ts";

type KeptAway = {
  readonly units: readonly { readonly name: string; readonly nameEn: string; readonly on: Day }[];
  /** Officials are counted and not named: whether somebody of that name works here is not ours to tell. */
  readonly officials: number;
};

/** Whom a reporter wants kept away from a matter of theirs, as far as it may be shown to them again. */
export async function keptAwayByReporter(matterId: string): Promise<KeptAway> {
  const bureauId = env.BUREAU_ID;
  const named = await db
    .select({
      unitId: matterExclusions.unitId,
      name: units.name,
      nameEn: units.nameEn,
      on: matterExclusions.excludedOn,
    })
    .from(matterExclusions)
    .leftJoin(units, and(eq(units.bureauId, bureauId), eq(units.id, matterExclusions.unitId)))
    .where(
      and(
        eq(matterExclusions.bureauId, bureauId),
        eq(matterExclusions.matterId, matterId),
        eq(matterExclusions.ground, "named"),
        eq(matterExclusions.excludedBy, "reporter"),
      ),
    );
  const unresolved = await db
    .select({ id: namedOfficials.id })
    .from(namedOfficials)
    .where(
      and(
        eq(namedOfficials.bureauId, bureauId),
        eq(namedOfficials.matterId, matterId),
        isNull(namedOfficials.resolvedOn),
      ),
    );
  return {
    units: named.flatMap(({ name, nameEn, on }) => (name && nameEn ? [{ name, nameEn, on }] : [])),
    officials: named.filter(({ unitId }) => unitId === null).length + unresolved.length,
  };
}
