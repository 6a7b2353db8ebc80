import { and, eq, sql } from "drizzle-orm";
import { env } from "#app/env.server.ts";
import { db, type Transaction } from "#db/client.server.ts";
import { staff } from "#db/schema/office.ts";

const isPerson = (staffId: string) => and(eq(staff.bureauId, env.BUREAU_ID), eq(staff.id, staffId));

/** At which hours somebody has what is new by mail, and whether there is an address to send it to. */
export async function findMailChoice(staffId: string) {
  const [row] = await db
    .select({ hours: staff.mailHours, hasAddress: sql<boolean>`${staff.mail} <> ''` })
    .from(staff)
    .where(isPerson(staffId));
  return row ?? { hours: [], hasAddress: false };
}

export async function setMailHours(
  tx: Transaction,
  staffId: string,
  hours: readonly number[],
): Promise<void> {
  await tx
    .update(staff)
    .set({ mailHours: [...hours] })
    .where(isPerson(staffId));
}
