import { decided } from "#app/domain/decision.ts";
import { today } from "#app/shell/clock.server.ts";
import { mentionedIn, type Named, putUp } from "#app/shell/kept-at-filing.server.ts";
import { performIn } from "#app/shell/perform.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { findSameSubmission } from "#db/stores/exclusion-store.server.ts";

/** Keeps away whoever is spoken of in what a reporter adds later, as at filing. */
export async function keepAwayMentioned(
  tx: Transaction,
  matterId: string,
  text: string,
): Promise<void> {
  await keepAway(tx, matterId, { exclusions: await mentionedIn(tx, text), unknown: [] });
}

/** At once and for good, from everything that came of the submission; where the unit itself is meant, the one above takes it. */
async function keepAway(tx: Transaction, matterId: string, named: Named): Promise<void> {
  const on = today();
  for (const id of await findSameSubmission(tx, matterId)) {
    if (!(await putUp(tx, id, named, on))) continue;
    await performIn(tx, id, () =>
      decided({ type: "kept-away", by: "reporter", on, note: "" } as const),
    );
  }
}
