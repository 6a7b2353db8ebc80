import type { Column } from "drizzle-orm";
import { type SQL, sql } from "drizzle-orm";
import { knownMatters } from "#db/schema/views.ts";

/**
 * The number of a matter as far as the viewer may know of it, looked up for each row that is shown. Joined, the view would
 * be read from its first matter to its last: PostgreSQL looks into such a view only for what it is told.
 */
export const knownNumber = (bureauId: Column, matterId: Column): SQL<string> =>
  sql`(select ${knownMatters.number} from ${knownMatters}
    where ${knownMatters.bureauId} = ${bureauId} and ${knownMatters.id} = ${matterId})`;
