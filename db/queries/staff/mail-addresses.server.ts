import { and, eq, inArray, ne } from "drizzle-orm";
import type { StaffRole } from "#app/domain/staff/roles.ts";
import { env } from "#app/env.server.ts";
import { db } from "#db/client.server.ts";
import { staff } from "#db/schema/office.ts";

/** Whoever works here and has an address. */
const reachable = and(
  eq(staff.bureauId, env.BUREAU_ID),
  eq(staff.active, true),
  ne(staff.mail, ""),
);

/** The addresses of everybody in a role. */
export async function findAddresses(role: StaffRole): Promise<readonly string[]> {
  const rows = await db
    .select({ mail: staff.mail })
    .from(staff)
    .where(and(eq(staff.role, role), reachable));
  return rows.map(({ mail }) => mail);
}

/** The addresses of these people, as long as they work here. */
export async function findAddressesOf(ids: readonly string[]): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .select({ mail: staff.mail })
    .from(staff)
    .where(and(inArray(staff.id, [...ids]), reachable));
  return rows.map(({ mail }) => mail);
}
