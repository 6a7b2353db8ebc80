import { and, count, eq, max } from "drizzle-orm";
import type { Day } from "#app/domain/calendar/day.ts";
import { env } from "#app/env.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { evidence } from "#db/schema/intake.ts";
import { supplements } from "#db/schema/supplements.ts";

const bureauId = env.BUREAU_ID;

/** How often something was added to a matter on a day. */
export async function countSupplements(
  tx: Transaction,
  matterId: string,
  addedOn: Day,
): Promise<number> {
  const [row] = await tx
    .select({ added: count() })
    .from(supplements)
    .where(
      and(
        eq(supplements.bureauId, bureauId),
        eq(supplements.matterId, matterId),
        eq(supplements.addedOn, addedOn),
      ),
    );
  return row?.added ?? 0;
}

/** The number of the last file of a submission; nought where it has none. */
export async function lastPosition(tx: Transaction, submissionId: string): Promise<number> {
  const [row] = await tx
    .select({ last: max(evidence.position) })
    .from(evidence)
    .where(and(eq(evidence.bureauId, bureauId), eq(evidence.submissionId, submissionId)));
  return row?.last ?? 0;
}

type NewSupplement = Omit<typeof supplements.$inferInsert, "bureauId"> & {
  readonly files: readonly Omit<
    typeof evidence.$inferInsert,
    "bureauId" | "submissionId" | "supplementId"
  >[];
};

export async function insertSupplement(
  tx: Transaction,
  { files, ...supplement }: NewSupplement,
): Promise<void> {
  const { id: supplementId, submissionId } = supplement;
  await tx.insert(supplements).values({ ...supplement, bureauId });
  for (const file of files)
    await tx.insert(evidence).values({ ...file, bureauId, submissionId, supplementId });
}
