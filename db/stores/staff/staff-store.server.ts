import { and, eq } from "drizzle-orm";
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
