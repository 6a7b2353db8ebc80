import { v4 as uuidv4 } from "uuid";
import { decided } from "#app/domain/decision.ts";
import { today } from "#app/shell/clock.server.ts";
import { openOfficial } from "#app/shell/official-seal.server.ts";
import { leadTo, type Outcome, once, type Posted } from "#app/shell/once.server.ts";
import { performIn } from "#app/shell/perform.server.ts";
import { inTransaction } from "#db/client.server.ts";
import {
  findSameSubmission,
  findUnresolved,
  insertExclusions,
  markResolved,
} from "#db/stores/exclusion-store.server.ts";

/** What a reporter wrote of officials whom nobody goes by exactly that name. */
export const unresolvedOfficials = (matterId: string): Promise<readonly string[]> =>
  inTransaction(async (tx) =>
    (await findUnresolved(tx, matterId)).map(({ id, sealed }) => openOfficial(id, sealed)),
  );

/** Keeps those away who were meant, forgets what was written, and lets the matter go where it belongs. */
export const resolveOfficials = (
  matterId: string,
  meant: readonly string[],
  posted: Posted,
): Promise<Outcome<"form-used">> =>
  once(posted, async (tx) => {
    const on = today();
    const by = posted.actor;
    for (const id of await findSameSubmission(tx, matterId)) {
      const rows = meant.map((staffId) => ({ id: uuidv4(), matterId: id, staffId }));
      await insertExclusions(
        tx,
        rows.map((row) => ({ ...row, ground: "named", excludedBy: by, excludedOn: on })),
      );
      await markResolved(tx, id, by, on);
      await performIn(tx, id, () =>
        decided({ type: "kept-away", by: "register", on, note: "" } as const),
      );
    }
    return leadTo(`/desk/matters/${matterId}`);
  });
