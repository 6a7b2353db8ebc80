import { decided } from "#app/domain/decision.ts";
import { bareName } from "#app/domain/exclusion/name-keys.ts";
import type { Answers } from "#app/domain/intake/question.ts";
import { today } from "#app/shell/clock.server.ts";
import {
  askedFor,
  mentionedIn,
  type Named,
  recordExclusions,
} from "#app/shell/exclusion/exclusions-at-filing.server.ts";
import { openOfficial } from "#app/shell/exclusion/official-seal.server.ts";
import { type Outcome, once, type Posted, redirectTo } from "#app/shell/form/once.server.ts";
import { performIn } from "#app/shell/matter/perform.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { findSameSubmission, findUnresolved } from "#db/stores/exclusion/exclusion-store.server.ts";

/** Keeps away whoever is spoken of in what a reporter adds later, as at filing. */
export async function keepAwayMentioned(
  tx: Transaction,
  matterId: string,
  text: string,
): Promise<void> {
  await keepAway(tx, matterId, await mentionedIn(tx, text));
}

/** Keeps away whom a reporter names later, as if they had done so at filing. */
export const keepAwayNamed = (
  matterId: string,
  answers: Answers,
  posted: Posted,
  location: string,
): Promise<Outcome<"form-used">> =>
  once(posted, async (tx) => {
    await keepAway(tx, matterId, await askedFor(tx, answers));
    return redirectTo(location);
  });

/** At once, from everything that came of the submission; where a unit itself is meant, the one above takes it over. */
async function keepAway(tx: Transaction, matterId: string, named: Named): Promise<void> {
  const on = today();
  for (const id of await findSameSubmission(tx, matterId)) {
    const unknown = await notYetNamed(tx, id, named.unknown);
    if (!(await recordExclusions(tx, id, { ...named, unknown }, on))) continue;
    await performIn(tx, id, () =>
      decided({ type: "kept-away", by: "reporter", on, note: "" } as const),
    );
  }
}

/** Whom nobody recognises is written down once: a name that is known is counted once, too, and nobody learns which it was. */
async function notYetNamed(tx: Transaction, matterId: string, lines: readonly string[]) {
  const waiting = await findUnresolved(tx, matterId);
  const known = waiting.map(({ id, sealed }) => bareName(openOfficial(id, sealed)));
  return lines.filter((line) => !known.includes(bareName(line)));
}
