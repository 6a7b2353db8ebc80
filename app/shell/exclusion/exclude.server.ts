import { v4 as uuidv4 } from "uuid";
import type { Day } from "#app/domain/calendar/day.ts";
import { decided } from "#app/domain/decision.ts";
import { escalated } from "#app/domain/exclusion/escalated.ts";
import type { Excluding } from "#app/domain/exclusion/excluding.ts";
import { bareName } from "#app/domain/exclusion/name-keys.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { today } from "#app/shell/clock.server.ts";
import { traceDigests } from "#app/shell/exclusion/name-digests.server.ts";
import { openOfficial, sealOfficial } from "#app/shell/exclusion/official-seal.server.ts";
import { holdMatter, performIn } from "#app/shell/matter/perform.server.ts";
import type { Transaction } from "#db/client.server.ts";
import {
  findBarrier,
  findUnresolved,
  insertExclusions,
  insertNamedOfficials,
  markResolved,
} from "#db/stores/exclusion/exclusion-store.server.ts";
import { insertNames } from "#db/stores/exclusion/matter-name-store.server.ts";
import { setEscalatedTo } from "#db/stores/matter/matter-store.server.ts";

/** From whom something is to be kept, as far as anybody can tell today. */
export type Exclusions = {
  readonly exclusions: readonly Excluding[];
  /** Officials whom the reporter named and nobody here goes by exactly that name. */
  readonly unknown?: readonly string[];
  /** Whatever of a text may speak of somebody, of those who come later, too. */
  readonly traces?: readonly string[];
  /** The officer who has recognised the officials that were unknown so far. */
  readonly resolvedBy?: string;
};

/**
 * The one door through which somebody is kept from matters that are there already. Where that is new, the matter goes
 * where it belongs now, and whoever decides on it there is owed a letter. What staff declare of themselves is an action
 * and comes by `perform`.
 */
export async function exclude(
  tx: Transaction,
  matterIds: readonly string[],
  whom: Exclusions,
  by: "reporter" | "register" = "register",
): Promise<void> {
  for (const id of matterIds) {
    await holdMatter(tx, id);
    if (await record(tx, id, whom, today())) await placeAnew(tx, id, by);
  }
}

/** The same before anybody can look: in the transaction in which the matter comes to be. */
export async function excludeAtFiling(
  tx: Transaction,
  matter: Matter,
  whom: Exclusions,
): Promise<Matter> {
  if (!(await record(tx, matter.id, whom, matter.receivedOn))) return matter;
  const placed = escalated(matter, await findBarrier(tx, matter.id));
  if (placed.escalatedTo !== null) await setEscalatedTo(tx, placed);
  return placed;
}

/** The matter goes where it belongs with those who work here now. */
export const placeAnew = (tx: Transaction, matterId: string, by: "reporter" | "register") =>
  performIn(tx, matterId, () => decided({ type: "kept-away", by, on: today(), note: "" } as const));

/** Answers whether that was new. */
async function record(
  tx: Transaction,
  matterId: string,
  { exclusions, unknown = [], traces = [], resolvedBy }: Exclusions,
  on: Day,
): Promise<boolean> {
  const added = await insertExclusions(tx, [matterId], exclusions, on);
  if (resolvedBy !== undefined) await markResolved(tx, matterId, resolvedBy, on);
  const lines = await notYetNamed(tx, matterId, unknown);
  await insertNamedOfficials(
    tx,
    lines.map((line) => {
      const id = uuidv4();
      return { id, matterId, sealed: sealOfficial(id, line) };
    }),
  );
  await insertNames(tx, matterId, traceDigests(traces));
  return added.length + lines.length > 0 || resolvedBy !== undefined;
}

/** Whom nobody recognises is written down once: a name that is known is counted once, too, and nobody learns which it was. */
async function notYetNamed(tx: Transaction, matterId: string, lines: readonly string[]) {
  if (lines.length === 0) return [];
  const waiting = await findUnresolved(tx, matterId);
  const known = waiting.map(({ id, sealed }) => bareName(openOfficial(id, sealed)));
  return lines.filter((line) => !known.includes(bareName(line)));
}
