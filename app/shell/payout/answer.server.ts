import { createHash } from "node:crypto";
import { v7 as uuidv7 } from "uuid";
import { refused } from "#app/domain/decision.ts";
import {
  type AnswerReason,
  answered,
  whyNotAnswer,
} from "#app/domain/payout/batch/apply-answer.ts";
import { readAnswer, withoutPayee } from "#app/domain/payout/batch/read-answer.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { textOf } from "#app/domain/typed/csv-typed.ts";
import { today } from "#app/shell/clock.server.ts";
import { type Outcome, once, type Posted, redirectTo } from "#app/shell/form/once.server.ts";
import { reckonAnswer } from "#app/shell/payout/reckon-answer.server.ts";
import { stepIn } from "#app/shell/payout/take-payout-step.server.ts";
import { payeesToPay } from "#app/shell/reward/payees.server.ts";
import { inTransaction } from "#db/client.server.ts";
import type { ShownBatch } from "#db/queries/payout/batches.server.ts";
import { appendAudit } from "#db/stores/audit/audit-store.server.ts";
import {
  findAnswer,
  keepAnswer,
  saveAnswerApplied,
} from "#db/stores/payout/answer-store.server.ts";
import { lockBatch } from "#db/stores/payout/batch-store.server.ts";

type Answer = Promise<Outcome<AnswerReason | "form-used">>;

const pageOf = (batch: string, answer: string) => `/finance/batches/${batch}/answers/${answer}`;

/** The bank's file about a batch, kept without whom it names; the same file again leads to where it led before. */
export async function takeAnswer(
  officer: Officer,
  shown: ShownBatch,
  content: Uint8Array,
  posted: Posted,
): Answer {
  const text = textOf(content);
  if (text === null) return refused("answer-not-text");
  const read = readAnswer(text);
  if ("why" in read) return refused(read.why);
  if (!read.lines.some(({ reference }) => reference.startsWith(`${shown.code}-`)))
    return refused("answer-of-another");
  const holders = await holdersIn(officer, shown);
  const lines = read.lines.map((line) => ({ ...line, reason: withoutPayee(line.reason, holders) }));
  return once<AnswerReason>(posted, async (tx) => {
    const batch = await lockBatch(tx, shown.id);
    const barred = batch ? whyNotAnswer(batch, posted.actor) : (["batch-withdrawn"] as const);
    if (barred.length > 0) return refused(...barred);
    const row = { id: uuidv7(), batchId: shown.id, digest: digestOf(content), lines };
    const { id, isNew } = await keepAnswer(tx, { ...row, readBy: posted.actor });
    const about = { batch: shown.id, answer: id, count: lines.length, again: !isNew };
    await appendAudit(tx, { action: "answer-read", by: posted.actor, matterId: null, about });
    return redirectTo(isNew ? pageOf(shown.id, id) : `${pageOf(shown.id, id)}?again=`);
  });
}

export const digestOf = (content: Uint8Array): string =>
  createHash("sha256").update(content).digest("base64url");

/** Opened to be taken out of what the bank wrote, and shown to nobody. */
async function holdersIn(officer: Officer, { items }: ShownBatch): Promise<readonly string[]> {
  const payees = await Promise.all(items.map(({ matterId }) => payeesToPay(officer, matterId)));
  return payees.flat().flatMap(({ account }) => account?.holder ?? []);
}

type Which = { readonly batchId: string; readonly answerId: string };

/** What would come of applying it now, by whoever looks; nothing is changed. */
export const tryAnswer = ({ batchId, answerId }: Which, by: string) =>
  inTransaction(async (tx) => {
    const [batch, answer] = [await lockBatch(tx, batchId), await findAnswer(tx, answerId)];
    if (!batch || !answer) return null;
    const act = { by, on: today() };
    const reckoned = await reckonAnswer(tx, { batch, lines: answer.lines }, act);
    return { ...reckoned, because: whyNotAnswer(batch, by) };
  });

/** Applies it once: every payment takes the step that a press on its own page would, or stays as it is. */
export const applyAnswer = ({ batchId, answerId }: Which, posted: Posted): Answer =>
  once<AnswerReason>(posted, async (tx) => {
    const [batch, answer] = [await lockBatch(tx, batchId), await findAnswer(tx, answerId)];
    if (!batch || !answer) return refused("answer-of-another");
    if (answer.appliedBy !== null) return refused("answer-applied");
    const act = { by: posted.actor, on: today() };
    const barred = whyNotAnswer(batch, act.by);
    if (barred.length > 0) return refused(...barred);
    const { items } = await reckonAnswer(tx, { batch, lines: answer.lines }, act);
    const moving = items.filter(({ moves }) => moves);
    const paid = moving.filter(({ verdict }) => verdict === "paid").length;
    const applied = { by: act.by, paid, sentBack: moving.length - paid };
    // First, for until then nobody moves what is with the bank.
    await saveAnswerApplied(tx, answerId, applied);
    for (const { matterId, payout, ...item } of moving)
      await stepIn(
        tx,
        matterId,
        (payable) => answered(payable, payout, item, act) ?? refused("not-checked"),
      );
    const about = { batch: batchId, answer: answerId, paid, sentBack: applied.sentBack };
    await appendAudit(tx, { action: "answer-applied", by: act.by, matterId: null, about });
    return redirectTo(pageOf(batchId, answerId));
  });
