import { type Decision, refused } from "#app/domain/decision.ts";
import { apply } from "#app/domain/matter/apply.ts";
import { type Counting, clocks } from "#app/domain/matter/clocks.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { holderOf } from "#app/domain/people/holder.ts";
import { auditOf } from "#app/shell/audit-of.ts";
import { counting } from "#app/shell/counting.server.ts";
import { handOverContent } from "#app/shell/hand-over-content.server.ts";
import { inTransaction, type Transaction } from "#db/client.server.ts";
import { appendAudit } from "#db/stores/audit-store.server.ts";
import { setClocks } from "#db/stores/clock-store.server.ts";
import { oweLetters } from "#db/stores/letter-store.server.ts";
import { hasChangedSince, lockMatter, saveMatter } from "#db/stores/matter-store.server.ts";
import { shareCalendar } from "#db/stores/notice-store.server.ts";
import { lettersFor } from "#emails/letters-for.ts";

/** The one door through which a matter changes: lock, ask the domain, record, set clocks, owe letters, write the log, commit. */
export const perform = <Reason extends string>(
  matterId: string,
  decide: Decide<Reason>,
): Promise<Decision<MatterEvent, Reason | "no-such-matter" | "changed-meanwhile">> =>
  inTransaction((tx) => performIn(tx, matterId, decide));

type Decide<Reason extends string> = (
  matter: Matter,
  counted: Counting,
) => Decision<MatterEvent, Reason>;

/** The same inside a transaction that does more; with `seen`, only if nothing has happened since that version. */
export async function performIn<Reason extends string>(
  tx: Transaction,
  matterId: string,
  decide: Decide<Reason>,
  seen: number | null = null,
): Promise<Decision<MatterEvent, Reason | "no-such-matter" | "changed-meanwhile">> {
  await shareCalendar(tx);
  const matter = await lockMatter(tx, matterId);
  if (!matter) return refused("no-such-matter");
  if (seen !== null && (await hasChangedSince(tx, matter, seen)))
    return refused("changed-meanwhile");

  const counted = await counting(tx);
  const decision = decide(matter, counted);
  if (decision.ok) {
    const changed = decision.events.reduce(apply, matter);
    const running = clocks(changed, counted);
    const recorded = await saveMatter(tx, changed, decision.events);
    if (holderOf(changed) !== holderOf(matter)) await handOverContent(tx, changed.id);
    await setClocks(tx, changed.id, running);
    await oweLetters(
      tx,
      changed.id,
      decision.events.flatMap((event) => lettersFor(event, changed, running)),
    );
    await appendAudit(tx, ...recorded.map(auditOf));
  }
  return decision;
}
