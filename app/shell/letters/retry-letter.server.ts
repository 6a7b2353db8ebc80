import type { Officer } from "#app/domain/staff/roles.ts";
import { inTransaction } from "#db/client.server.ts";
import { appendAudit } from "#db/stores/audit/audit-store.server.ts";
import { putLetterBack } from "#db/stores/letters/letter-store.server.ts";

/** A letter that was given up starts anew: the next worker sends it. False where it was no longer given up. */
export const retryLetter = (officer: Officer, letterId: string): Promise<boolean> =>
  inTransaction(async (tx) => {
    const matterId = await putLetterBack(tx, letterId);
    if (matterId === null) return false;
    await appendAudit(tx, {
      action: "letter-taken-up-again",
      by: officer.id,
      matterId,
      about: { letter: letterId },
    });
    return true;
  });
