import { and, count, eq, sql } from "drizzle-orm";
import type { Officer } from "#app/domain/staff/roles.ts";
import { env } from "#app/env.server.ts";
import type { Reader } from "#db/client.server.ts";
import { mayKnowOf } from "#db/queries/exclusion/may-know-of.server.ts";
import { matters } from "#db/schema/matters.ts";

/** How many of these matters may be known to this person. */
export async function countKnownRows(
  reader: Reader,
  ids: readonly string[],
  person: Pick<Officer, "id" | "unitId">,
): Promise<number> {
  const [found] = await reader
    .select({ rows: count() })
    .from(matters)
    .where(
      and(
        eq(matters.bureauId, env.BUREAU_ID),
        sql`${matters.id} = any(${sql.param(ids)}::uuid[])`,
        mayKnowOf(person),
      ),
    );
  return found?.rows ?? 0;
}
