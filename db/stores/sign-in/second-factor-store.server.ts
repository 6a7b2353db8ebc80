import { and, eq, gte, isNull, lt, sql } from "drizzle-orm";
import { env } from "#app/env.server.ts";
import { db, type Transaction } from "#db/client.server.ts";
import { recoveryCodes, secondFactors } from "#db/schema/sign-in.ts";

const bureauId = env.BUREAU_ID;
const of = (staffId: string) =>
  and(eq(secondFactors.bureauId, bureauId), eq(secondFactors.staffId, staffId));
const codesOf = (staffId: string) =>
  and(eq(recoveryCodes.bureauId, bureauId), eq(recoveryCodes.staffId, staffId));

type Factor = { readonly staffId: string; readonly sealed: Uint8Array };

export async function findSecondFactor(staffId: string) {
  const [row] = await db.select().from(secondFactors).where(of(staffId));
  return row;
}

/** Everybody's; only a demo asks. */
export const findSecondFactors = () =>
  db.select().from(secondFactors).where(eq(secondFactors.bureauId, bureauId));

/** In use from now on, its first code already spent. False where there is one in use. */
export async function putFactor(
  tx: Transaction,
  { staffId, sealed }: Factor,
  lastStep: number,
): Promise<boolean> {
  const confirmed = { sealed, confirmedAt: sql`now()`, lastStep };
  const put = await tx
    .insert(secondFactors)
    .values({ bureauId, staffId, ...confirmed })
    .onConflictDoUpdate({
      target: [secondFactors.bureauId, secondFactors.staffId],
      set: confirmed,
      setWhere: isNull(secondFactors.confirmedAt),
    })
    .returning({ staffId: secondFactors.staffId });
  return put.length > 0;
}

/** For people who never enrol: those of the story. */
export async function insertConfirmed(factors: readonly Factor[]): Promise<void> {
  const rows = factors.map((factor) => ({ bureauId, ...factor, confirmedAt: sql`now()` }));
  await db.insert(secondFactors).values(rows).onConflictDoNothing();
}

/** Marks a step as used. False where it, or a later one, was used before: two at once cannot both be right. */
export async function spendTotpStep(staffId: string, step: number): Promise<boolean> {
  const used = await db
    .update(secondFactors)
    .set({ lastStep: step })
    .where(and(of(staffId), lt(secondFactors.lastStep, step)))
    .returning({ staffId: secondFactors.staffId });
  return used.length > 0;
}

/** One code more is looked at; false where there were as many wrong ones as may be. Nothing is held of who has no factor. */
export async function countCode(staffId: string, most: number): Promise<boolean> {
  const counted = await db
    .update(secondFactors)
    .set({ wrongCodes: sql`${secondFactors.wrongCodes} + 1` })
    .where(and(of(staffId), lt(secondFactors.wrongCodes, most)))
    .returning({ wrongCodes: secondFactors.wrongCodes });
  return counted.length > 0 || (await findSecondFactor(staffId)) === undefined;
}

export async function setNoWrongCodes(staffId: string): Promise<void> {
  await db.update(secondFactors).set({ wrongCodes: 0 }).where(of(staffId));
}

/** True once, when there were as many wrong codes as may be. */
export async function holdFactor(
  tx: Transaction,
  staffId: string,
  most: number,
  at: Date,
): Promise<boolean> {
  const held = await tx
    .update(secondFactors)
    .set({ heldAt: at })
    .where(and(of(staffId), gte(secondFactors.wrongCodes, most), isNull(secondFactors.heldAt)))
    .returning({ staffId: secondFactors.staffId });
  return held.length > 0;
}

/** Whoever has lost their telephone begins anew: neither the old codes nor the paper work any more. */
export async function dropSecondFactor(tx: Transaction, staffId: string): Promise<void> {
  await tx.delete(recoveryCodes).where(codesOf(staffId));
  await tx.delete(secondFactors).where(of(staffId));
}

/** New codes void the old ones. */
export async function replaceRecoveryCodes(
  tx: Transaction,
  staffId: string,
  digests: readonly string[],
): Promise<void> {
  await tx.delete(recoveryCodes).where(codesOf(staffId));
  await tx.insert(recoveryCodes).values(digests.map((digest) => ({ bureauId, staffId, digest })));
}

/** True once for each code. */
export async function takeRecoveryCode(staffId: string, digest: string): Promise<boolean> {
  const used = await db
    .update(recoveryCodes)
    .set({ usedAt: sql`now()` })
    .where(and(codesOf(staffId), eq(recoveryCodes.digest, digest), isNull(recoveryCodes.usedAt)))
    .returning({ digest: recoveryCodes.digest });
  return used.length > 0;
}

export const countRecoveryCodes = (staffId: string): Promise<number> =>
  db.$count(recoveryCodes, and(codesOf(staffId), isNull(recoveryCodes.usedAt)));
