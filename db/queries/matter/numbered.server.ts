import { and, eq, gte, lt, or } from "drizzle-orm";
import { env } from "#app/env.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { knownMatters } from "#db/schema/views.ts";

/** More than these are none that anybody meant. */
const MOST_MEANT = 100;

/**
 * The matters that a part of a number may mean, as far as the viewer may know of them: its beginning or its end, a dash
 * or a blank more or less is no other number. `too-many` where it means more than a hundred.
 */
export async function mattersNumbered(
  tx: Transaction,
  part: string,
): Promise<readonly string[] | "too-many"> {
  const digits = part.replaceAll(/[\s-]/g, "");
  if (!/^\d+$/.test(digits)) return [];

  const found = await tx
    .select({ id: knownMatters.id })
    .from(knownMatters)
    .where(
      and(
        eq(knownMatters.bureauId, env.BUREAU_ID),
        or(
          beginsWith(knownMatters.digits, digits),
          beginsWith(knownMatters.digitsBackward, [...digits].reverse().join("")),
        ),
      ),
    )
    .limit(MOST_MEANT + 1);
  return found.length > MOST_MEANT ? "too-many" : found.map(({ id }) => id);
}

type Digits = typeof knownMatters.digits | typeof knownMatters.digitsBackward;

/** As a range, which an index answers also for who may not see every row. */
const beginsWith = (column: Digits, digits: string) =>
  and(gte(column, digits), lt(column, `${digits}${AFTER_NINE}`));

/** The character that sorts right after every digit. */
const AFTER_NINE = ":";
