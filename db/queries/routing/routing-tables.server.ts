import { and, desc, eq, lte } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Day } from "#app/domain/calendar/day.ts";
import type { RoutingRow } from "#app/domain/routing/row.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { env } from "#app/env.server.ts";
import { readAs } from "#db/client.server.ts";
import { onlyFor } from "#db/queries/matter/visible.server.ts";
import { staff } from "#db/schema/office.ts";
import { routingConfirmations, routingTables } from "#db/schema/routing/routing-tables.ts";

export type RoutingVersion = Awaited<ReturnType<typeof findRoutingTables>>[number];

const confirmer = alias(staff, "confirmer");

const ofTable = and(
  eq(routingConfirmations.bureauId, routingTables.bureauId),
  eq(routingConfirmations.tableId, routingTables.id),
);

/** Every version of the table, the one that begins latest first, and who stands for each. */
export const findRoutingTables = (viewer: Officer) =>
  readAs(viewer, (tx) =>
    tx
      .select({
        id: routingTables.id,
        fromOn: routingTables.fromOn,
        rows: routingTables.rows,
        source: routingTables.source,
        enteredBy: staff.displayName,
        enteredAt: routingTables.enteredAt,
        isOwn: eq(routingTables.enteredBy, viewer.id).mapWith(Boolean),
        confirmedBy: confirmer.displayName,
        confirmedAt: routingConfirmations.confirmedAt,
      })
      .from(routingTables)
      .innerJoin(
        staff,
        and(eq(staff.bureauId, routingTables.bureauId), eq(staff.id, routingTables.enteredBy)),
      )
      .leftJoin(routingConfirmations, ofTable)
      .leftJoin(
        confirmer,
        and(
          eq(confirmer.bureauId, routingConfirmations.bureauId),
          eq(confirmer.id, routingConfirmations.confirmedBy),
        ),
      )
      .where(and(onlyFor("see-routing", viewer), eq(routingTables.bureauId, env.BUREAU_ID)))
      .orderBy(desc(routingTables.fromOn), desc(routingTables.enteredAt)),
  );

/** The rows that count on a day: of the confirmed version that began last, and of two of one day the one entered last; none before there is one. */
export async function rowsInForce(viewer: Officer, on: Day): Promise<readonly RoutingRow[]> {
  const [version] = await readAs(viewer, (tx) =>
    tx
      .select({ rows: routingTables.rows })
      .from(routingTables)
      .innerJoin(routingConfirmations, ofTable)
      .where(
        and(
          onlyFor("see-routing", viewer),
          eq(routingTables.bureauId, env.BUREAU_ID),
          lte(routingTables.fromOn, on),
        ),
      )
      .orderBy(desc(routingTables.fromOn), desc(routingTables.enteredAt))
      .limit(1),
  );
  return version?.rows ?? [];
}
