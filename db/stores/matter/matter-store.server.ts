import { and, eq, gt, lt, ne, notInArray, sql } from "drizzle-orm";
import { type MatterEvent, SECRET_EVENTS } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { env } from "#app/env.server.ts";
import { db, type Transaction } from "#db/client.server.ts";
import { matterEvents, matters } from "#db/schema/matters.ts";

const bureauId = env.BUREAU_ID;
const isMatter = (id: string) => and(eq(matters.bureauId, bureauId), eq(matters.id, id));

/** The matter, held until the transaction ends: two officers act one after the other. */
export async function lockMatter(tx: Transaction, id: string): Promise<Matter | undefined> {
  const [row] = await tx.select().from(matters).where(isMatter(id)).for("update");
  return row;
}

/** Every matter that is not archived, a thousand at a time: a province has more than fit in one answer. */
export async function* openMatters(tx: Transaction): AsyncGenerator<Matter> {
  let after = "00000000-0000-0000-0000-000000000000";
  for (;;) {
    const batch = await tx
      .select()
      .from(matters)
      .where(
        and(eq(matters.bureauId, bureauId), ne(matters.stage, "archived"), gt(matters.id, after)),
      )
      .orderBy(matters.id)
      .limit(1000);
    yield* batch;
    const last = batch.at(-1);
    if (!last) return;
    after = last.id;
  }
}

/** Whether anything has happened to it since that version that whoever acts on it should know. */
export async function hasChangedSince(tx: Transaction, { id, version }: Matter, seen: number) {
  if (version === seen) return false;
  const [change] = await tx
    .select({ seq: matterEvents.seq })
    .from(matterEvents)
    .where(
      and(
        eq(matterEvents.bureauId, bureauId),
        eq(matterEvents.matterId, id),
        gt(matterEvents.version, seen),
        notInArray(matterEvents.type, [...SECRET_EVENTS]),
      ),
    )
    .limit(1);
  return change !== undefined;
}

/** False, and nothing entered, where another matter has the number. */
export async function insertMatter(
  tx: Transaction,
  matter: Matter,
  submissionId: string,
): Promise<boolean> {
  const inserted = await tx
    .insert(matters)
    .values({ ...matter, bureauId, submissionId })
    .onConflictDoNothing({ target: [matters.bureauId, matters.number] })
    .returning({ id: matters.id });
  return inserted.length > 0;
}

/** Where a matter goes that has just come in and must be kept from those whose turn it would be. */
export async function setEscalatedTo(tx: Transaction, { id, escalatedTo }: Matter): Promise<void> {
  await tx.update(matters).set({ escalatedTo }).where(isMatter(id));
}

/** Notes that the reporter has seen their matter as it stands; not when. */
export async function setShown({ id, version }: Pick<Matter, "id" | "version">): Promise<void> {
  await db
    .update(matters)
    .set({ shownVersion: version })
    .where(and(isMatter(id), lt(matters.shownVersion, version)));
}

/** Whether its reporter has seen a matter as it stood in this version. */
export async function wasShown(tx: Transaction, id: string, version: number): Promise<boolean> {
  const [row] = await tx.select({ shown: matters.shownVersion }).from(matters).where(isMatter(id));
  return row !== undefined && row.shown >= version;
}

/** Puts down the new state and how it came to be; returns the events as they now stand. */
export async function saveMatter(tx: Transaction, matter: Matter, events: readonly MatterEvent[]) {
  const { id, number, kind, receivedOn, insider, version, ...state } = matter;
  const next = version + 1;
  await tx
    .update(matters)
    .set({
      stage: state.stage,
      unitId: state.unitId,
      handlerId: state.handlerId,
      escalatedTo: state.escalatedTo,
      dates: state.dates,
      pauses: state.pauses,
      mediation: state.mediation,
      extension: state.extension,
      transferProposedBy: state.transferProposedBy,
      findings: state.findings,
      investigation: state.investigation,
      penalty: state.penalty,
      reward: state.reward,
      corrected: state.corrected,
      correction: state.correction,
      added: state.added,
      newFacts: state.newFacts,
      before: state.before,
      version: next,
    })
    .where(isMatter(id));
  return recordEvents(tx, id, events, next);
}

export type RecordedEvent = Awaited<ReturnType<typeof recordEvents>>[number];

/** Returns the events as they now stand in the register, place and time included. */
export function recordEvents(
  tx: Transaction,
  matterId: string,
  events: readonly MatterEvent[],
  version: number,
) {
  return tx
    .insert(matterEvents)
    .values(events.map((event) => ({ bureauId, matterId, type: event.type, event, version })))
    .returning({
      bureauId: matterEvents.bureauId,
      matterId: matterEvents.matterId,
      seq: matterEvents.seq,
      type: matterEvents.type,
      event: matterEvents.event,
      recordedAt: sql<string>`to_char(${matterEvents.recordedAt} at time zone 'UTC', ${MICROSECONDS})`,
    });
}

/** A date of JavaScript would round the time, and another program could not hash the row again. */
const MICROSECONDS = 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"';
