import { and, asc, eq, inArray, isNull, type SQL, sql } from "drizzle-orm";
import type { Day } from "#app/domain/calendar/day.ts";
import type { Action } from "#app/domain/matter/action.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { env } from "#app/env.server.ts";
import { readAs } from "#db/client.server.ts";
import { phrases } from "#db/schema/forms.ts";
import { staff } from "#db/schema/office.ts";

const { id, action, ground, name, words } = phrases;

/** Those of the viewer's unit that are in use. */
const inUse = ({ unitId }: Officer, ...more: readonly SQL[]) =>
  and(
    eq(phrases.bureauId, env.BUREAU_ID),
    unitId === null ? sql`false` : eq(phrases.unitId, unitId),
    isNull(phrases.retiredBy),
    ...more,
  );

export type KeptPhrase = Awaited<ReturnType<typeof findPhrases>>[number];

/** The phrases of the viewer's unit, with who made each and on which day. */
export const findPhrases = (viewer: Officer) =>
  readAs(viewer, (tx) =>
    tx
      .select({
        ...{ id, action, ground, name, words },
        by: staff.displayName,
        madeOn: sql<Day>`day_of(${phrases.madeAt})::text`,
      })
      .from(phrases)
      .innerJoin(staff, and(eq(staff.bureauId, phrases.bureauId), eq(staff.id, phrases.madeBy)))
      .where(inUse(viewer))
      .orderBy(asc(name), asc(id)),
  );

/** What the forms of actions have to choose from: by their names; what they say is fetched when one is chosen. */
export const findPhrasesOffered = (viewer: Officer) =>
  readAs(viewer, (tx) =>
    tx
      .select({ id, action, ground, name })
      .from(phrases)
      .where(inUse(viewer))
      .orderBy(asc(name), asc(id)),
  );

/** What those of them say that are for this action. */
export const findPhraseWords = (viewer: Officer, of: Action, ids: readonly string[]) =>
  readAs(viewer, (tx) =>
    tx
      .select({ id, words })
      .from(phrases)
      .where(inUse(viewer, eq(action, of), inArray(id, [...ids]))),
  );
