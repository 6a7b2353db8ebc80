import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Correction } from "#app/domain/matter/corrections/correction.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { env } from "#app/env.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { corrections } from "#db/schema/proposals.ts";

type Of = Pick<Matter, "id" | "version">;

type Asking = { readonly id: string; readonly by: string; readonly sealed?: Uint8Array };

/** Puts down what somebody asks to have put right; of a sealed answer both values sealed, and a reference in their place. */
export async function insertCorrection(
  tx: Transaction,
  { id: matterId, version: matterVersion }: Of,
  { subject, old: oldValue, new: newValue, reason }: Correction,
  { id, by: madeBy, sealed }: Asking,
) {
  const asked = { subject, oldValue, newValue, sealed: sealed ?? null, reason, madeBy };
  const of = { bureauId: env.BUREAU_ID, id, matterId, matterVersion };
  await tx.insert(corrections).values({ ...of, ...asked });
}

/** Puts down what another decided on the one that waits. */
export async function decideOnCorrection(
  tx: Transaction,
  matterId: string,
  decidedBy: string,
  approved: boolean,
) {
  await tx
    .update(corrections)
    .set({ decidedBy, decidedAt: sql`now()`, decidedDigest: sql`${corrections.digest}`, approved })
    .where(
      and(
        eq(corrections.bureauId, env.BUREAU_ID),
        eq(corrections.matterId, matterId),
        isNull(corrections.decidedBy),
      ),
    );
}

/** Both values of sealed answers, by their references, sealed. */
export async function findSealedValues(tx: Transaction, ids: readonly string[]) {
  if (ids.length === 0) return [];
  const rows = await tx
    .select({ id: corrections.id, sealed: corrections.sealed })
    .from(corrections)
    .where(and(eq(corrections.bureauId, env.BUREAU_ID), inArray(corrections.id, [...ids])));
  return rows.flatMap(({ id, sealed }) => (sealed ? [{ id, sealed }] : []));
}
