import { and, eq, inArray } from "drizzle-orm";
import { env } from "#app/env.server.ts";
import { db, type Transaction } from "#db/client.server.ts";
import { staff, units } from "#db/schema/office.ts";

export async function findCredentials(signInName: string) {
  const [row] = await db
    .select({ id: staff.id, passwordHash: staff.passwordHash })
    .from(staff)
    .where(and(eq(staff.signInName, signInName), eq(staff.active, true)));
  return row;
}

export async function findPasswordHash(staffId: string): Promise<string | null> {
  const [row] = await db
    .select({ passwordHash: staff.passwordHash })
    .from(staff)
    .where(and(eq(staff.bureauId, env.BUREAU_ID), eq(staff.id, staffId), eq(staff.active, true)));
  return row?.passwordHash ?? null;
}

/** Somebody who works here, as they stand until this transaction ends; undefined for anybody else. */
export async function lockStaff(tx: Transaction, staffId: string) {
  const [row] = await tx
    .select({ passwordHash: staff.passwordHash })
    .from(staff)
    .where(and(eq(staff.bureauId, env.BUREAU_ID), eq(staff.id, staffId), eq(staff.active, true)))
    .for("share");
  return row;
}

export async function setPassword(
  tx: Transaction,
  staffId: string,
  passwordHash: string,
): Promise<void> {
  await tx
    .update(staff)
    .set({ passwordHash, mustChangePassword: false })
    .where(and(eq(staff.bureauId, env.BUREAU_ID), eq(staff.id, staffId)));
}

/** By what name somebody goes here, and in which unit. */
export async function findPerson(tx: Transaction, staffId: string) {
  const [row] = await tx
    .select({
      displayName: staff.displayName,
      role: staff.role,
      unitId: staff.unitId,
      unitName: units.name,
    })
    .from(staff)
    .leftJoin(units, eq(units.id, staff.unitId))
    .where(and(eq(staff.bureauId, env.BUREAU_ID), eq(staff.id, staffId)));
  return row ?? null;
}

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
