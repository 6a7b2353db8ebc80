import { and, eq, isNull, ne, not, notExists, or, type SQL, sql } from "drizzle-orm";
import type { Officer } from "#app/domain/staff/roles.ts";
import { db } from "#db/client.server.ts";
import { matterExclusions, namedOfficials } from "#db/schema/exclusions.ts";
import { matters } from "#db/schema/matters.ts";

/**
 * The matters whose existence need not be kept from this officer, as SQL: what every list, count and page that leads to
 * a matter has to ask, whatever the role. While a named official is not recognised, only the unit above may know.
 */
export const mayKnowOf = ({ id, unitId }: Pick<Officer, "id" | "unitId">): SQL | undefined =>
  and(
    notExists(
      db
        .select({ one: sql`1` })
        .from(matterExclusions)
        .where(
          and(
            eq(matterExclusions.bureauId, matters.bureauId),
            eq(matterExclusions.matterId, matters.id),
            unitId === null
              ? eq(matterExclusions.staffId, id)
              : or(eq(matterExclusions.staffId, id), eq(matterExclusions.unitId, unitId)),
          ),
        ),
    ),
    not(waitsForAnother(unitId)),
  );

/** Also where there is no unit above that could be asked. */
const waitsForAnother = (unitId: string | null): SQL =>
  sql`(${and(
    unitId === null ? undefined : or(isNull(matters.escalatedTo), ne(matters.escalatedTo, unitId)),
    sql`exists (${db
      .select({ one: sql`1` })
      .from(namedOfficials)
      .where(
        and(
          eq(namedOfficials.bureauId, matters.bureauId),
          eq(namedOfficials.matterId, matters.id),
          isNull(namedOfficials.resolvedOn),
        ),
      )})`,
  )})`;
