import { and, asc, eq, isNull } from "drizzle-orm";
import type { Day } from "#app/domain/calendar/day.ts";
import type { PayeeVersion } from "#app/domain/reward/payee/payee.ts";
import { env } from "#app/env.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { rewardPayees } from "#db/schema/contacts.ts";

const bureauId = env.BUREAU_ID;

/** Every payee of a reward that was ever named, in order; nothing that was sealed. */
export const findPayees = (tx: Transaction, matterId: string): Promise<readonly PayeeVersion[]> =>
  tx
    .select({
      version: rewardPayees.version,
      way: rewardPayees.way,
      method: rewardPayees.method,
      sharer: rewardPayees.sharer,
      share: rewardPayees.share,
      setOn: rewardPayees.setOn,
      effectiveOn: rewardPayees.effectiveOn,
      stoppedOn: rewardPayees.stoppedOn,
    })
    .from(rewardPayees)
    .where(and(eq(rewardPayees.bureauId, bureauId), eq(rewardPayees.matterId, matterId)))
    .orderBy(asc(rewardPayees.version));

type NewPayee = Omit<typeof rewardPayees.$inferInsert, "bureauId">;

/** After the claim it belongs to: the database asks for one. */
export async function insertPayee(tx: Transaction, payee: NewPayee): Promise<void> {
  await tx.insert(rewardPayees).values({ ...payee, bureauId });
}

type Stopped = { readonly matterId: string; readonly version: number; readonly on: Day };

export async function stopPayee(
  tx: Transaction,
  { matterId, version, on }: Stopped,
): Promise<void> {
  await tx
    .update(rewardPayees)
    .set({ stoppedOn: on })
    .where(
      and(
        eq(rewardPayees.bureauId, bureauId),
        eq(rewardPayees.matterId, matterId),
        eq(rewardPayees.version, version),
        isNull(rewardPayees.stoppedOn),
      ),
    );
}
