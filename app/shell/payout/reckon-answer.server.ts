import type { Acting } from "#app/domain/matter/act.ts";
import { answered } from "#app/domain/payout/batch/apply-answer.ts";
import { type Batch, type BatchItem, linesOf } from "#app/domain/payout/batch/batch.ts";
import { checkedPayee, itemStanding } from "#app/domain/payout/batch/item-standing.ts";
import type { AnswerLine } from "#app/domain/payout/batch/read-answer.ts";
import { type ItemAnswer, itemAnswer, unknownLines } from "#app/domain/payout/batch/reconcile.ts";
import type { Payable } from "#app/domain/payout/payable.ts";
import type { PayoutReason } from "#app/domain/payout/reasons.ts";
import { payableIn } from "#app/shell/payout/take-payout-step.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { findBatchItems } from "#db/stores/payout/batch-store.server.ts";

/** One payment of a batch as the bank's answer has it; why the step that follows from it is refused, if it is. */
type Reckoned = BatchItem &
  ItemAnswer & { readonly moves: boolean; readonly because: readonly PayoutReason[] };

type Answer = { readonly batch: Batch; readonly lines: readonly AnswerLine[] };

/** All of a batch against one answer, as it stands now: what would come of applying it, and which lines belong to nothing in it. */
export async function reckonAnswer(tx: Transaction, { batch, lines }: Answer, act: Acting) {
  const items: Reckoned[] = [];
  const expected: Parameters<typeof itemAnswer>[0][] = [];
  const found = await findBatchItems(tx, batch.id);
  for (const item of found.toSorted((a, b) => (a.matterId < b.matterId ? -1 : 1))) {
    const payable = await payableIn(tx, item.matterId);
    if (!payable) continue;
    const asked = expectedOf(batch, item, payable);
    expected.push(asked);
    const answer = itemAnswer(asked, lines);
    const decision = answered(payable, item.payout, answer, act);
    const because = decision && !decision.ok ? decision.because : [];
    items.push({ ...item, ...answer, moves: decision?.ok ?? false, because });
  }
  return { items, unknown: unknownLines(expected, lines) };
}

function expectedOf({ code }: Batch, { payout, place }: BatchItem, payable: Payable) {
  const { payouts, payees = [] } = payable;
  const { sum = 0, steps = [] } = payouts.find(({ id }) => id === payout) ?? {};
  const checked = checkedPayee(steps);
  return { standing: itemStanding(steps), lines: linesOf({ code, place, payees, checked, sum }) };
}
