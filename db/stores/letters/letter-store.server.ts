import { and, asc, eq, isNotNull, isNull, lte, sql } from "drizzle-orm";
import { v4 as uuidv4 } from "uuid";
import type { Letter } from "#app/domain/letters/letter.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { env, noticeMinutes } from "#app/env.server.ts";
import { db, inTransaction, type Reader, type Transaction } from "#db/client.server.ts";
import { submissions } from "#db/schema/intake.ts";
import { matterOf, submissionOf } from "#db/schema/joins.ts";
import { letters } from "#db/schema/letters.ts";
import { matters } from "#db/schema/matters.ts";

/** A letter, and how many minutes it waits before it leaves. */
type Owed = { readonly letter: Letter; readonly waits: number };

/** Written with what owes them: no matter changes without its letters, no letter goes out for nothing. */
export async function oweLetters(
  tx: Transaction,
  { id: matterId, version }: Pick<Matter, "id" | "version">,
  owed: readonly Owed[],
) {
  if (owed.length === 0) return;
  const of = { bureauId: env.BUREAU_ID, matterId, version };
  await tx.insert(letters).values(
    owed.map(({ letter, waits }) => ({
      ...{ ...letter, ...of, id: uuidv4() },
      tryAfter: sql`now() + make_interval(mins => ${waits})`,
    })),
  );
}

/** Whether anybody has begun to send a letter of this version of a matter; holds those that nobody has. */
export async function haveLeft(tx: Transaction, matterId: string, version: number) {
  const rows = await tx
    .select({ sentAt: letters.sentAt, attempts: letters.attempts })
    .from(letters)
    .where(ofVersion(matterId, version))
    .for("update");
  return rows.some(({ sentAt, attempts }) => sentAt !== null || attempts > 0);
}

/** Takes back what was owed by an act that is taken back; it stays in the file. */
export async function withdrawLetters(tx: Transaction, matterId: string, version: number) {
  await tx.update(letters).set({ withdrawnAt: now }).where(ofVersion(matterId, version));
}

const ofVersion = (matterId: string, version: number) =>
  and(
    eq(letters.bureauId, env.BUREAU_ID),
    eq(letters.matterId, matterId),
    eq(letters.version, version),
  );

/**
 * Takes the letter that has waited longest for its turn and keeps others off it until `leasedUntil`; a worker that dies
 * with it in hand loses it to another one then. Undefined where none is due. What goes to the office waits for the round.
 */
export function leaseLetter(leasedUntil: Date, everyMinutes: number = noticeMinutes) {
  return inTransaction(async (tx) => {
    const [due] = await tx
      .select({
        id: letters.id,
        audience: letters.audience,
        attempts: letters.attempts,
        number: matters.number,
        matterId: letters.matterId,
        unitId: matters.unitId,
        handlerId: matters.handlerId,
        escalatedTo: matters.escalatedTo,
        submissionId: submissions.id,
        sealedMail: submissions.sealedMail,
        language: submissions.language,
      })
      .from(letters)
      .innerJoin(matters, matterOf(letters))
      .innerJoin(submissions, submissionOf(matters))
      .where(and(isOpen, isDue(everyMinutes)))
      .orderBy(asc(letters.tryAfter))
      .limit(1)
      .for("update", { of: letters, skipLocked: true });
    if (due)
      await tx
        .update(letters)
        .set({ tryAfter: leasedUntil, attempts: sql`${letters.attempts} + 1` })
        .where(isLetter(due.id));
    return due;
  });
}

const isOpen = and(isNull(letters.sentAt), isNull(letters.givenUpAt), isNull(letters.withdrawnAt));

/** A reporter's own letter goes at once: it is theirs to know when they filed. */
const isDue = (everyMinutes: number) =>
  everyMinutes === 0
    ? lte(letters.tryAfter, now)
    : lte(
        letters.tryAfter,
        sql`case when ${letters.audience} = 'reporter' then now() else
          date_bin(make_interval(mins => ${everyMinutes}), now(), timestamptz '2000-01-01 00:00+08') end`,
      );

export type DueLetter = NonNullable<Awaited<ReturnType<typeof leaseLetter>>>;

/** Sent by whoever it was: a worker whose lease ran out may have been the faster one. */
export async function markSent(id: string, on: Reader = db): Promise<void> {
  await on.update(letters).set({ sentAt: now, givenUpAt: null }).where(isLetter(id));
}

export async function tryLater(id: string, tryAfter: Date, failure: string): Promise<void> {
  await db.update(letters).set({ tryAfter, failure }).where(unsent(id));
}

export async function giveUp(id: string, failure: string): Promise<void> {
  await db.update(letters).set({ givenUpAt: now, failure }).where(unsent(id));
}

/** Starts anew with a letter that was given up. Answers whose matter it is, or null where somebody else did so before. */
export async function putLetterBack(tx: Transaction, id: string): Promise<string | null> {
  const [taken] = await tx
    .update(letters)
    .set({ givenUpAt: null, attempts: 0, tryAfter: now })
    .where(and(unsent(id), isNotNull(letters.givenUpAt)))
    .returning({ matterId: letters.matterId });
  return taken?.matterId ?? null;
}

const now = sql`now()`;
const isLetter = (id: string) => and(eq(letters.bureauId, env.BUREAU_ID), eq(letters.id, id));
const unsent = (id: string) => and(isLetter(id), isNull(letters.sentAt));
