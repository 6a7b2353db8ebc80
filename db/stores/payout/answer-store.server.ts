import { and, eq, sql } from "drizzle-orm";
import type { AnswerLine } from "#app/domain/payout/batch/read-answer.ts";
import { env } from "#app/env.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { payoutAnswers } from "#db/schema/payout/answers.ts";

const bureauId = env.BUREAU_ID;
const isAnswer = (id: string) =>
  and(eq(payoutAnswers.bureauId, bureauId), eq(payoutAnswers.id, id));

type Read = {
  readonly id: string;
  readonly batchId: string;
  readonly digest: string;
  readonly lines: readonly AnswerLine[];
  readonly readBy: string;
};

/** The answer by its file; the one that was there before where the same file comes again. The caller holds the batch. */
export async function keepAnswer(
  tx: Transaction,
  read: Read,
): Promise<{ readonly id: string; readonly isNew: boolean }> {
  const [kept] = await tx
    .insert(payoutAnswers)
    .values({ ...read, bureauId })
    .onConflictDoNothing()
    .returning({ id: payoutAnswers.id });
  if (kept) return { id: kept.id, isNew: true };
  const [before] = await tx
    .select({ id: payoutAnswers.id })
    .from(payoutAnswers)
    .where(
      and(
        eq(payoutAnswers.bureauId, bureauId),
        eq(payoutAnswers.batchId, read.batchId),
        eq(payoutAnswers.digest, read.digest),
      ),
    );
  return { id: before?.id ?? read.id, isNew: false };
}

/** The lines of an answer, and whether they were applied. */
export async function findAnswer(tx: Transaction, id: string) {
  const [answer] = await tx
    .select({ lines: payoutAnswers.lines, appliedBy: payoutAnswers.appliedBy })
    .from(payoutAnswers)
    .where(isAnswer(id));
  return answer ?? null;
}

/** Whether any answer about a batch was applied. */
export async function isAnswered(tx: Transaction, batchId: string): Promise<boolean> {
  const { rows } = await tx.execute<{ answered: boolean }>(
    sql`select batch_is_answered(${bureauId}, ${batchId}) as answered`,
  );
  return rows[0]?.answered ?? false;
}

type Applied = { readonly by: string; readonly paid: number; readonly sentBack: number };

/** The hour is the database's own. */
export async function saveAnswerApplied(
  tx: Transaction,
  id: string,
  { by, paid, sentBack }: Applied,
): Promise<void> {
  await tx
    .update(payoutAnswers)
    .set({ appliedBy: by, appliedAt: sql`now()`, paid, sentBack })
    .where(isAnswer(id));
}
