import { and, eq, type SQL, sql } from "drizzle-orm";
import type { Officer, StaffRole } from "#app/domain/people/roles.ts";
import { env } from "#app/env.server.ts";
import { matters } from "#db/schema/matters.ts";

/** The matters an officer may know of, as SQL: the same answer as `maySee` gives for one of them. */
export function visibleTo({ role, unitId }: Officer): SQL | undefined {
  const ours = eq(matters.bureauId, env.BUREAU_ID);
  if (role === "intake") return ours;
  const inUnit = (role === "handler" || role === "head") && unitId !== null;
  return inUnit ? and(ours, eq(matters.unitId, unitId)) : sql`false`;
}

/** Pages of one role: for everybody else there is nothing in them. */
export const onlyFor = (role: StaffRole, viewer: Officer): SQL | undefined =>
  viewer.role === role ? undefined : sql`false`;
