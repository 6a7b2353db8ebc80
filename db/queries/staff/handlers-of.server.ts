import { and, asc, eq, inArray, sql } from "drizzle-orm";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { Colleague } from "#app/domain/matter/record/field.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { env } from "#app/env.server.ts";
import { readAs } from "#db/client.server.ts";
import { staff } from "#db/schema/office.ts";

/** Who works on matters in the unit that has this one, by name: all of them, so that the list tells of nobody who is kept away. */
export async function findHandlersOf(
  viewer: Officer,
  { unitId }: Pick<Matter, "unitId">,
): Promise<readonly Colleague[]> {
  if (unitId === null) return [];
  return readAs(viewer, (tx) =>
    tx
      .select({ id: staff.id, name: staff.displayName })
      .from(staff)
      .where(
        and(
          eq(staff.bureauId, env.BUREAU_ID),
          eq(staff.unitId, unitId),
          inArray(staff.role, ["handler", "head"]),
          sql`${staff.active}`,
        ),
      )
      .orderBy(asc(staff.displayName)),
  );
}
