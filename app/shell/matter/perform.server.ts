import { type Decision, decided, refused } from "#app/domain/decision.ts";
import { type Barrier, respected } from "#app/domain/exclusion/barrier.ts";
import { escalated } from "#app/domain/exclusion/escalated.ts";
import { holdersOf } from "#app/domain/exclusion/holder.ts";
import type { Fen } from "#app/domain/law/fen.ts";
import type { RewardScale } from "#app/domain/law/rewards/reward-scale.ts";
import { apply } from "#app/domain/matter/apply.ts";
import type { Counting } from "#app/domain/matter/clocks/clocks.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { Uncollected } from "#app/domain/reward/collect.ts";
import { ALONE, type OfCase } from "#app/domain/reward/of-case.ts";
import { auditOf } from "#app/shell/audit/audit-of.ts";
import {
  carries,
  changedBeside,
  keepEntries,
  settleEntries,
} from "#app/shell/cases/keep-entries.server.ts";
import { handOverContent } from "#app/shell/content/hand-over-content.server.ts";
import { counting } from "#app/shell/matter/counting.server.ts";
import { keepCorrections } from "#app/shell/matter/keep-corrections.server.ts";
import { recordConsequences } from "#app/shell/matter/record-consequences.server.ts";
import { scaleFor } from "#app/shell/matter/scale-for.server.ts";
import { stepAside } from "#app/shell/matter/step-aside.server.ts";
import { uncollectedOf } from "#app/shell/matter/uncollected-of.server.ts";
import { wasTold } from "#app/shell/matter/was-told.server.ts";
import { keepFindable } from "#app/shell/search/keep-found.server.ts";
import { inTransaction, type Transaction } from "#db/client.server.ts";
import { appendAudit } from "#db/stores/audit/audit-store.server.ts";
import { shareCalendar } from "#db/stores/calendar/notice-store.server.ts";
import { sumCollected } from "#db/stores/cases/entry-store.server.ts";
import { findBarrier } from "#db/stores/exclusion/exclusion-store.server.ts";
import { withdrawLetters } from "#db/stores/letters/letter-store.server.ts";
import { hasChangedSince, lockMatter, saveMatter } from "#db/stores/matter/matter-store.server.ts";
import { hasOpenPayout } from "#db/stores/payout/payout-store.server.ts";
import { holdCase } from "#db/stores/reward/case-store.server.ts";

/** The one door through which a matter changes: lock, ask the domain, record, set clocks, owe letters, log, commit. */
export const perform = <Reason extends string>(
  matterId: string,
  decide: Decide<Reason>,
): Promise<Decision<MatterEvent, Reason | "no-such-matter" | "changed-meanwhile">> =>
  inTransaction((tx) => performIn(tx, matterId, decide));

/** What a rule may ask of the moment: how days are counted, who must not know of the matter, who knows of what was done last, and whether its reward is on its way. */
export type Moment = Counting & {
  readonly barrier: Barrier | null;
  readonly told: boolean;
  readonly ofCase: OfCase;
  readonly isAuthorised?: boolean;
  readonly uncollected?: Uncollected | null;
  readonly collected?: Fen;
  readonly scale?: RewardScale;
};

type Decide<Reason extends string> = (
  matter: Matter,
  moment: Moment,
) => Decision<MatterEvent, Reason>;

/** The same inside a transaction that does more; with `seen`, only if nothing has happened since that version. */
export async function performIn<Reason extends string>(
  tx: Transaction,
  matterId: string,
  decide: Decide<Reason>,
  seen: number | null = null,
): Promise<Decision<MatterEvent, Reason | "no-such-matter" | "changed-meanwhile">> {
  const matter = await holdMatter(tx, matterId);
  if (!matter) return refused("no-such-matter");
  if (seen !== null && (await hasChangedSince(tx, matter, seen)))
    return refused("changed-meanwhile");

  const counted = await counting(tx);
  const barrier = await findBarrier(tx, matter.id);
  const told = await wasTold(tx, matter);
  const ofCase = await heldCase(tx, matter);
  const scale = await scaleFor(matter, counted.today, tx);
  const isAuthorised = await isOnItsWay(tx, matter);
  const uncollected = await uncollectedOf(tx, matter, counted.today);
  const collected = await collectedOf(tx, matter);
  const money = { isAuthorised, uncollected, collected };
  const moment = { ...counted, ...scale, barrier, told, ofCase, ...money };
  const decision = respected(decide(matter, moment), matter, barrier);
  if (decision.ok) {
    const left = await stepAside(tx, matter.id, decision.events);
    const behind = left.length > 0 ? await findBarrier(tx, matter.id) : barrier;
    const events = await keepCorrections(tx, matter, decision.events);
    await settleEntries(tx, matter, events);
    const changed = escalated(events.reduce(apply, matter), behind);
    const recorded = await saveMatter(tx, changed, events);
    await keepEntries(tx, matter, events);
    await keepFindable(tx, matter, changed);
    if (`${holdersOf(changed)}` !== `${holdersOf(matter)}`) await handOverContent(tx, changed.id);
    await takeBackLetters(tx, matter, events);
    const owing = { ...changed, version: changed.version + 1 };
    await recordConsequences(tx, owing, events, counted);
    const siblings = left.filter((id) => id !== matter.id);
    for (const id of siblings)
      await performIn(tx, id, () => decided(...decision.events.filter(isRecusal)));
    await tellOfCase(tx, changed, events);
    await appendAudit(tx, ...recorded.map(auditOf));
  }
  return decision;
}

/** What two agreed to of a case holds for all its reports; one that says so already hears nothing. */
async function tellOfCase(tx: Transaction, matter: Matter, events: readonly MatterEvent[]) {
  const beside = await changedBeside(tx, matter, events);
  for (const id of beside?.ids ?? [])
    await performIn(tx, id, (it) =>
      beside && !carries(it, beside.event) ? decided(beside.event) : refused("no-such-matter"),
    );
}

/** Only a reward rests on the other reports of its case. */
const heldCase = (tx: Transaction, matter: Matter): Promise<OfCase> =>
  matter.kind === "report" && matter.penalty ? holdCase(tx, matter) : Promise.resolve(ALONE);

/** Only a claimed reward is authorised. */
const isOnItsWay = (tx: Transaction, { id, reward }: Matter): Promise<boolean> =>
  reward?.claim ? hasOpenPayout(tx, id) : Promise.resolve(false);
/** Without a penalty nothing comes in. */
const collectedOf = (tx: Transaction, { id, penalty }: Matter): Promise<Fen> =>
  penalty ? sumCollected(tx, id) : Promise.resolve(0);

/** What an act owed and has not sent goes with it when it is taken back. */
async function takeBackLetters(
  tx: Transaction,
  { id, before }: Matter,
  events: readonly MatterEvent[],
) {
  if (before !== null && events.some(({ type }) => type === "undone"))
    await withdrawLetters(tx, id, before.version);
}

/** The calendar first, then the matter: whoever counts anew takes them in the same order. */
export async function holdMatter(tx: Transaction, matterId: string): Promise<Matter | undefined> {
  await shareCalendar(tx);
  return lockMatter(tx, matterId);
}

const isRecusal = ({ type }: MatterEvent): boolean => type === "kept-away";
