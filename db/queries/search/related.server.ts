import { and, inArray, sql } from "drizzle-orm";
import type { Day } from "#app/domain/calendar/day.ts";
import {
  MOST_COUNTED,
  NEWEST_NAMED,
  RELATIONS,
  type Related,
  SPANS,
} from "#app/domain/search/relations.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { readAs, type Transaction } from "#db/client.server.ts";
import { visibleTo } from "#db/queries/matter/visible.server.ts";
import { matters } from "#db/schema/matters.ts";

/** One of the newest, as far as its viewer is told of it beside another matter. */
export type RelatedMatter = Awaited<ReturnType<typeof named>>[number];

/** Other matters that have something in common with this one, in the order in which a page tells them; facts alone. */
export const findRelated = (
  viewer: Officer,
  matterId: string,
  today: Day,
): Promise<readonly Related<RelatedMatter>[]> =>
  readAs(viewer, async (tx) => {
    const { rows } = await tx.execute<Related<string>>(
      sql`select relation, counts, newest from related_matters(${matterId}::uuid, ${today}::date,
        ${sql.param([...SPANS])}::integer[], ${MOST_COUNTED}::integer, ${NEWEST_NAMED}::integer)`,
    );
    const known = await named(tx, viewer, [...new Set(rows.flatMap(({ newest }) => newest))]);
    return RELATIONS.flatMap((relation) => {
      const found = rows.find((row) => row.relation === relation);
      return found
        ? {
            ...found,
            newest: found.newest.flatMap((id) => known.find((one) => one.id === id) ?? []),
          }
        : [];
    });
  });

const named = (tx: Transaction, viewer: Officer, ids: readonly string[]) =>
  tx
    .select({
      id: matters.id,
      number: matters.number,
      kind: matters.kind,
      stage: matters.stage,
      receivedOn: matters.receivedOn,
    })
    .from(matters)
    .where(and(visibleTo(viewer), inArray(matters.id, [...ids])));
