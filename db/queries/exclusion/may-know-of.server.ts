import { and, eq, isNull, or, type SQL, sql } from "drizzle-orm";
import type { Officer } from "#app/domain/staff/roles.ts";
import { env } from "#app/env.server.ts";
import { db } from "#db/client.server.ts";
import { matterExclusions, namedOfficials } from "#db/schema/exclusions.ts";
import { matters } from "#db/schema/matters.ts";

/**
 * The matters whose existence need not be kept from this officer, as SQL: what every list, count and page that leads to
 * a matter has to ask, whatever the role. While a named official is not recognised, only the unit above may know. What is
 * hidden is found once a statement, not once a row: it is little, however many matters there are.
 */
export const mayKnowOf = ({ id, unitId }: Pick<Officer, "id" | "unitId">): SQL | undefined =>
  and(
    isNoneOf(
      db
        .select({ id: matterExclusions.matterId })
        .from(matterExclusions)
        .where(
          and(
            eq(matterExclusions.bureauId, env.BUREAU_ID),
            unitId === null
              ? eq(matterExclusions.staffId, id)
              : or(eq(matterExclusions.staffId, id), eq(matterExclusions.unitId, unitId)),
          ),
        ),
    ),
    or(unitId === null ? undefined : eq(matters.escalatedTo, unitId), isNoneOf(unrecognised)),
  );

/** Also where there is no unit above that could be asked. */
const unrecognised = db
  .select({ id: namedOfficials.matterId })
  .from(namedOfficials)
  .where(and(eq(namedOfficials.bureauId, env.BUREAU_ID), isNull(namedOfficials.resolvedOn)));

const isNoneOf = (query: { getSQL(): SQL }): SQL => sql`${matters.id} <> all (array(${query}))`;
