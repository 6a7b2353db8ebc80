import { v7 as uuidv7 } from "uuid";
import { type Decision, decided, refused } from "#app/domain/decision.ts";
import type { RecoveryAsked } from "#app/domain/payout/recovery/ask-recovery.ts";
import type {
  Recoverable,
  RecoveryDecided,
  RecoveryReason,
} from "#app/domain/payout/recovery/decide-recovery.ts";
import type { MoneyBackEvent } from "#app/domain/reward/reward-events.ts";
import { type Outcome, once, type Posted, redirectTo } from "#app/shell/form/once.server.ts";
import { holdMatter, performIn } from "#app/shell/matter/perform.server.ts";
import { inTransaction, type Transaction } from "#db/client.server.ts";
import { appendAudit } from "#db/stores/audit/audit-store.server.ts";
import { findVoters } from "#db/stores/committee/score-store.server.ts";
import {
  findRecoveries,
  insertRecovery,
  insertRecoveryStep,
} from "#db/stores/payout/recovery-store.server.ts";

type Event = RecoveryAsked | RecoveryDecided;
type Rule = (recoverable: Recoverable) => Decision<Event, RecoveryReason>;
type Refused = RecoveryReason | "no-such-matter";
type Form = { readonly posted: Posted; readonly location: string };

/** Asked for by a form: done once. */
export const recover = (
  matterId: string,
  { posted, location }: Form,
  rule: Rule,
): Promise<Outcome<Refused | "form-used">> =>
  once(posted, async (tx) => {
    const decision = await recoverIn(tx, matterId, rule);
    return decision.ok ? redirectTo(location) : decision;
  });

/** The same without a form. */
export const recoverOnce = (matterId: string, rule: Rule): Promise<Decision<Event, Refused>> =>
  inTransaction((tx) => recoverIn(tx, matterId, rule));

/** Holds the matter, so that two act one after the other; what its reporter is told changes it by its own door. */
async function recoverIn(
  tx: Transaction,
  matterId: string,
  rule: Rule,
): Promise<Decision<Event, Refused>> {
  const matter = await holdMatter(tx, matterId);
  if (!matter) return refused("no-such-matter");
  const [recoveries, voters] = [await findRecoveries(tx, matterId), await findVoters(tx, matterId)];
  const decision = rule({ reward: matter.reward, recoveries, voters });
  if (decision.ok) for (const event of decision.events) await keep(tx, matterId, event);
  return decision;
}

async function keep(tx: Transaction, matterId: string, event: Event): Promise<void> {
  const { by } = event;
  const id = event.type === "asked" ? uuidv7() : event.recovery.id;
  if (event.type === "asked") await insertRecovery(tx, { id, matterId }, event);
  else await insertRecoveryStep(tx, event);
  const told = event.type === "stepped" ? toldBy(event) : null;
  if (told) await performIn(tx, matterId, () => decided(told));
  const action = `recovery-${event.type === "asked" ? "asked" : event.step}` as const;
  await appendAudit(tx, { action, by, matterId, about: { recovery: id } });
}

/** What goes into the history, and by a letter to whoever reported. A request that was refused never concerned them. */
function toldBy({ step, recovery, paper, by, on }: RecoveryDecided): MoneyBackEvent | null {
  const { sum, ground, reason } = recovery;
  switch (step) {
    case "confirmed":
      return { type: "recovery-ordered", by, on, sum, ground, reason };
    case "dropped":
      return { type: "recovery-dropped", by, on, sum, reason: paper };
    case "received":
      return { type: "recovery-received", by, on, sum };
    case "refused":
      return null;
  }
}
