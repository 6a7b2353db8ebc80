import { and, eq, isNull, or, type SQL, sql } from "drizzle-orm";
import { isTheirs, type Permission, reachesOf } from "#app/domain/access/policy.ts";
import type { Reach } from "#app/domain/staff/right.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { env } from "#app/env.server.ts";
import { mayKnowOf } from "#db/queries/exclusion/may-know-of.server.ts";
import { awaitsWord } from "#db/queries/matter/queue-rules.server.ts";
import { matters } from "#db/schema/matters.ts";

/** The matters to which an officer's right to an action reaches, as SQL: the same answer as `allows` gives for one. */
export function reached(viewer: Officer, action: Permission): SQL | undefined {
  const within = reachesOf(viewer.role, action).map((reach) => lies(reach, viewer));
  if (within.length === 0) return sql`false`;
  return and(knownTo(viewer), or(...within));
}

/**
 * The same, way by way in which a matter can be theirs: each is read by an index of its own, where both at once would be
 * read from no index. No matter is in two of them; what waits for their word has a list of its own.
 */
export function waysTo(viewer: Officer, action: Permission): readonly (SQL | undefined)[] {
  const known = knownTo(viewer);
  return reachesOf(viewer.role, action)
    .filter((reach) => reach !== "awaiting-word")
    .flatMap((reach) => waysOf(reach, viewer))
    .map((way) => and(known, way));
}

/** The matters that may be known to an officer, wherever they lie: what waits for their word is found among these. */
export const knownTo = (viewer: Officer): SQL | undefined =>
  and(eq(matters.bureauId, env.BUREAU_ID), mayKnowOf(viewer));

/** The matters that exist for an officer at the desk. */
export const visibleTo = (viewer: Officer): SQL | undefined => reached(viewer, "see-matter");

/** Pages about the house itself: for whoever they are not meant for there is nothing in them. */
export const onlyFor = (action: Permission, viewer: Officer): SQL | undefined =>
  isTheirs(viewer, action) ? undefined : sql`false`;

function waysOf(reach: Reach, viewer: Officer): readonly (SQL | undefined)[] {
  const { unitId } = viewer;
  if (reach !== "own-unit" || unitId === null) return [lies(reach, viewer)];
  const isUnits = eq(matters.unitId, unitId);
  return [isUnits, and(eq(matters.escalatedTo, unitId), sql`(${isUnits}) is not true`)];
}

function lies(reach: Reach, { unitId }: Officer): SQL | undefined {
  switch (reach) {
    case "any-matter":
      return sql`true`;
    case "unassigned":
      return and(isNull(matters.unitId), isNull(matters.escalatedTo));
    case "own-unit":
      return unitId === null
        ? sql`false`
        : or(eq(matters.unitId, unitId), eq(matters.escalatedTo, unitId));
    case "escalated-to-own-unit":
      return unitId === null ? sql`false` : eq(matters.escalatedTo, unitId);
    case "awaiting-word":
      return awaitsWord;
    case "before-committee":
      return eq(matters.rewardEligible, true);
    case "claimed":
      return eq(matters.rewardClaimed, true);
    case "the-bureau":
    case "own-submission":
      return sql`false`;
  }
}
