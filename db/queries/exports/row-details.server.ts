import { and, eq, sql } from "drizzle-orm";
import type { Dates } from "#app/domain/matter/dates.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { env } from "#app/env.server.ts";
import { readAs } from "#db/client.server.ts";
import { matters } from "#db/schema/matters.ts";

type RowDetails = { readonly dates: Dates; readonly kept: boolean };

/** What a list says of these matters beyond their lines in a queue, and whether somebody is kept from one. */
export async function findRowDetails(
  viewer: Officer,
  ids: readonly string[],
): Promise<ReadonlyMap<string, RowDetails>> {
  const rows = await readAs(viewer, (tx) =>
    tx
      .select({ id: matters.id, dates: matters.dates, kept: matters.kept })
      .from(matters)
      .where(
        and(
          eq(matters.bureauId, env.BUREAU_ID),
          sql`${matters.id} = any(${sql.param(ids)}::uuid[])`,
        ),
      ),
  );
  return new Map(rows.map(({ id, ...details }) => [id, details]));
}
