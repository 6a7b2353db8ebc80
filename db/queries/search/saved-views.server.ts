import { and, asc, eq, isNotNull, isNull, type SQL, sql } from "drizzle-orm";
import type { Officer } from "#app/domain/staff/roles.ts";
import { env } from "#app/env.server.ts";
import { readAs } from "#db/client.server.ts";
import { savedViews } from "#db/schema/search/saved-views.ts";

const { id, name, queue, asks, unitId, madeBy, goneAt } = savedViews;

/** Their own, and those of their unit; a policy of the database says so again. */
const seenBy = ({ id: viewer, unitId: unit }: Officer, ...more: readonly SQL[]) =>
  and(
    eq(savedViews.bureauId, env.BUREAU_ID),
    sql`case when ${unitId} is null then ${madeBy} = ${viewer} else ${unitId} = ${unit} end`,
    ...more,
  );

/** The viewer's own views, then those of their unit, each by its name. */
export const findViews = (viewer: Officer) =>
  readAs(viewer, (tx) =>
    tx
      .select({ id, name, queue, asks, unitId, madeBy })
      .from(savedViews)
      .where(seenBy(viewer, isNull(goneAt)))
      .orderBy(sql`${unitId} is not null`, asc(name), asc(id)),
  );

/** What a view was called that was put away, as long as it can be put back. */
export async function findViewPutAway(viewer: Officer, wanted: string): Promise<string | null> {
  const [view] = await readAs(viewer, (tx) =>
    tx
      .select({ name })
      .from(savedViews)
      .where(seenBy(viewer, eq(id, wanted), isNotNull(goneAt))),
  );
  return view?.name ?? null;
}
