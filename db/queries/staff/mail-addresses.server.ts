import { and, eq, inArray } from "drizzle-orm";
import { env } from "#app/env.server.ts";
import { db } from "#db/client.server.ts";
import { staff, units } from "#db/schema/office.ts";

type Addressed = "auditor" | "intake" | "head" | "committee" | "finance" | "system-administrator";

/** The addresses of everybody in a role; of the heads, the one of this unit. */
export async function findAddresses(role: Addressed, unitId: string | null) {
  const ofRole = and(eq(staff.role, role), eq(staff.active, true));
  const rows = await db
    .select({ mail: staff.mail })
    .from(staff)
    .where(role === "head" && unitId ? and(ofRole, eq(staff.unitId, unitId)) : ofRole);
  return rows.map(({ mail }) => mail);
}

/** The addresses of these people, as long as they work here. */
export async function findAddressesOf(ids: readonly string[]): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .select({ mail: staff.mail })
    .from(staff)
    .where(
      and(eq(staff.bureauId, env.BUREAU_ID), inArray(staff.id, [...ids]), eq(staff.active, true)),
    );
  return rows.map(({ mail }) => mail);
}

/** A unit reads its letters in a box of its own. */
export async function findUnitAddress(unitId: string) {
  const rows = await db.select({ mail: units.mail }).from(units).where(eq(units.id, unitId));
  return rows.map(({ mail }) => mail);
}
