import { and, eq, isNotNull } from "drizzle-orm";
import type { Day } from "#app/domain/calendar/day.ts";
import { env } from "#app/env.server.ts";
import { db, type Transaction } from "#db/client.server.ts";
import { staff } from "#db/schema/office.ts";
import { custodians } from "#db/schema/vault.ts";

const bureauId = env.BUREAU_ID;
const isActive = and(eq(staff.bureauId, bureauId), eq(staff.active, true));

/** Somebody whom the office has as a custodian of a unit, by their sign-in name. */
export async function findAppointed(signInName: string) {
  const [row] = await db
    .select({ id: staff.id, name: staff.displayName, unitId: staff.unitId })
    .from(staff)
    .where(
      and(
        isActive,
        eq(staff.signInName, signInName),
        eq(staff.role, "custodian"),
        isNotNull(staff.unitId),
      ),
    );
  return row?.unitId ? { ...row, unitId: row.unitId } : null;
}

type Entry = {
  readonly staffId: string;
  readonly unitId: string;
  readonly name: string;
  readonly mail: string;
  readonly sealedFactor: Uint8Array;
  readonly confirmedOn: Day;
};

/** False where they are in the register already: who begins anew is withdrawn first, and everybody is told of both. */
export async function enterCustodian(tx: Transaction, entry: Entry): Promise<boolean> {
  const entered = await tx
    .insert(custodians)
    .values({ bureauId, ...entry })
    .onConflictDoNothing()
    .returning({ staffId: custodians.staffId });
  return entered.length > 0;
}

/** Who was taken out; null where nobody of that name was in the register. */
export async function takeOut(tx: Transaction, signInName: string) {
  const [found] = await tx
    .select({ id: custodians.staffId, name: custodians.name, mail: custodians.mail })
    .from(custodians)
    .innerJoin(staff, eq(staff.id, custodians.staffId))
    .where(and(eq(custodians.bureauId, bureauId), eq(staff.signInName, signInName)));
  if (!found) return null;
  await tx
    .delete(custodians)
    .where(and(eq(custodians.bureauId, bureauId), eq(custodians.staffId, found.id)));
  return found;
}

/** Whoever is told of a change in the register: everybody in it, and who keeps the people. */
export async function findTold(tx: Transaction): Promise<readonly string[]> {
  const sitting = await tx
    .select({ mail: custodians.mail })
    .from(custodians)
    .where(eq(custodians.bureauId, bureauId));
  const keepers = await tx
    .select({ mail: staff.mail })
    .from(staff)
    .where(and(isActive, eq(staff.role, "security-administrator")));
  return [...new Set([...sitting, ...keepers].map(({ mail }) => mail))];
}
