import { and, asc, eq, isNull, lt, lte, sql } from "drizzle-orm";
import { v4 as uuidv4 } from "uuid";
import type { AccountNotice } from "#app/domain/staff/account-notice.ts";
import { env } from "#app/env.server.ts";
import { db, inTransaction, type Transaction } from "#db/client.server.ts";
import { staff } from "#db/schema/office.ts";
import { accountNotices } from "#db/schema/sign-in.ts";

const bureauId = env.BUREAU_ID;
const now = sql`now()`;

/** Written with what it tells of, or not at all. */
export async function oweNotice(tx: Transaction, staffId: string, name: AccountNotice) {
  await tx.insert(accountNotices).values({ bureauId, id: uuidv4(), staffId, name });
}

/** Takes the notice that has waited longest and keeps others off it until then. */
export function leaseNotice(leasedUntil: Date, mostAttempts: number) {
  return inTransaction(async (tx) => {
    const [due] = await tx
      .select({
        id: accountNotices.id,
        name: accountNotices.name,
        owedAt: accountNotices.owedAt,
        attempts: accountNotices.attempts,
        mail: staff.mail,
      })
      .from(accountNotices)
      .innerJoin(staff, eq(staff.id, accountNotices.staffId))
      .where(
        and(
          isNull(accountNotices.sentAt),
          lte(accountNotices.tryAfter, now),
          lt(accountNotices.attempts, mostAttempts),
        ),
      )
      .orderBy(asc(accountNotices.tryAfter))
      .limit(1)
      .for("update", { of: accountNotices, skipLocked: true });
    if (due)
      await tx
        .update(accountNotices)
        .set({ tryAfter: leasedUntil, attempts: sql`${accountNotices.attempts} + 1` })
        .where(eq(accountNotices.id, due.id));
    return due;
  });
}

export async function markNoticeSent(id: string): Promise<void> {
  await db.update(accountNotices).set({ sentAt: now }).where(eq(accountNotices.id, id));
}

export async function tryNoticeLater(id: string, tryAfter: Date): Promise<void> {
  await db.update(accountNotices).set({ tryAfter }).where(eq(accountNotices.id, id));
}
