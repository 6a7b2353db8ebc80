import type { Fen } from "#app/domain/law/fen.ts";
import { isOwed, type Recovery, recoveryStep } from "#app/domain/payout/recovery/recovery.ts";
import { db } from "#db/client.server.ts";
import { findRecoveries } from "#db/stores/payout/recovery-store.server.ts";

/** What whoever reported is told of money that is taken back, in fen; nothing before it was confirmed. */
export type ToldRecovery = {
  readonly id: string;
  readonly sum: Fen;
  readonly standing: "owed" | "received" | "dropped";
};

export async function toldRecoveries(matterId: string): Promise<readonly ToldRecovery[]> {
  const all = await findRecoveries(db, matterId);
  return all.flatMap((recovery) => {
    const standing = standingOf(recovery);
    return standing ? [{ id: recovery.id, sum: recovery.sum, standing }] : [];
  });
}

function standingOf(recovery: Recovery): ToldRecovery["standing"] | null {
  if (isOwed(recovery)) return "owed";
  if (recoveryStep(recovery, "received")) return "received";
  return recoveryStep(recovery, "dropped") ? "dropped" : null;
}
