import type { Day } from "#app/domain/calendar/day.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { type Routed, routed } from "#app/domain/routing/route.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { routable } from "#db/queries/routing/past-matters.server.ts";
import { rowsInForce } from "#db/queries/routing/routing-tables.server.ts";

type Asked = { readonly matter: Matter; readonly answers: Readonly<Record<string, unknown>> };

/** Where the table of the day sends a matter that no unit holds; null where no row fits, undefined where there is no table. */
export async function suggestionFor(
  viewer: Officer,
  { matter, answers }: Asked,
  on: Day,
): Promise<Routed | null | undefined> {
  if (matter.unitId !== null) return undefined;
  const rows = await rowsInForce(viewer, on);
  return rows.length > 0 ? routed(rows, routable(matter.kind, answers)) : undefined;
}
