import { decided, refused } from "#app/domain/decision.ts";
import { recordOf } from "#app/domain/matter/action.ts";
import { APPROVALS } from "#app/domain/matter/approvals.ts";
import { whyNotGiveOpinion } from "#app/domain/matter/collective.ts";
import { whyNotReturn, whyNotReview, whyNotWithdraw } from "#app/domain/matter/proposal.ts";
import { type Outcome, once, type Posted, redirectTo } from "#app/shell/form/once.server.ts";
import { performIn } from "#app/shell/matter/perform.server.ts";
import { approve } from "#app/shell/matter/proposals/approve.server.ts";
import {
  type HeldProposal,
  heldProposal,
} from "#app/shell/matter/proposals/held-proposal.server.ts";
import { recordWord } from "#app/shell/matter/proposals/record-word.server.ts";
import {
  acting,
  type Because,
  changed,
  saidBy,
} from "#app/shell/matter/proposals/speaking.server.ts";
import type { AskedWord, Word, WordReason } from "#app/shell/matter/proposals/word.ts";
import type { Transaction } from "#db/client.server.ts";
import {
  findOpinions,
  insertOpinion,
  saveReturn,
  saveReview,
  saveWithdrawal,
} from "#db/stores/matter/proposal-store.server.ts";

/** Somebody's word on a proposal. */
export const decideOnProposal = (
  asked: AskedWord,
  word: Word,
  posted: Posted,
  location: string,
): Promise<Outcome<WordReason | "form-used">> =>
  once<WordReason>(posted, async (tx) => {
    const held = await heldProposal(tx, asked);
    if (!held) return refused("no-such-matter");
    const because = await say(tx, held, asked, word);
    return because.length > 0 ? refused(...because) : redirectTo(location);
  });

function say(tx: Transaction, held: HeldProposal, asked: AskedWord, word: Word): Because {
  switch (word.kind) {
    case "review":
      return review(tx, held, asked);
    case "approve":
      return approve(tx, held, asked);
    case "return":
      return sendBack(tx, held, asked, word.reason);
    case "withdraw":
      return takeBack(tx, held, asked);
    case "say":
      return discuss(tx, held, asked, word);
  }
}

async function review(tx: Transaction, held: HeldProposal, asked: AskedWord): Because {
  const { proposal, house, row, matter } = held;
  const because = [...changed(held), ...whyNotReview(proposal, saidBy(asked), house)];
  if (because.length > 0) return because;
  await saveReview(tx, row, asked.officer.id);
  const { action: what } = row;
  await recordWord(tx, matter, { type: "proposal-reviewed", ...acting(held, asked), what });
  return [];
}

async function sendBack(
  tx: Transaction,
  held: HeldProposal,
  asked: AskedWord,
  reason: string,
): Because {
  const { proposal, house, row, matter } = held;
  const because = whyNotReturn(proposal, saidBy(asked), house);
  if (because.length > 0) return because;
  await saveReturn(tx, row, asked.officer.id, reason);
  const event = recordOf(row.action).returned(matter, reason, saidBy(asked));
  const { as } = { as: undefined, ...acting(held, asked) };
  await performIn(tx, matter.id, () => decided(as ? { ...event, as } : event));
  return [];
}

async function takeBack(
  tx: Transaction,
  { proposal, row, matter }: HeldProposal,
  asked: AskedWord,
): Because {
  const { by, on } = saidBy(asked);
  const because = whyNotWithdraw(proposal, by);
  if (because.length > 0) return because;
  await saveWithdrawal(tx, row);
  const what = row.action;
  await performIn(tx, matter.id, () => decided({ type: "proposal-withdrawn", by, on, what }));
  return [];
}

type Said = Extract<Word, { readonly kind: "say" }>;

async function discuss(
  tx: Transaction,
  held: HeldProposal,
  asked: AskedWord,
  { agrees, opinion }: Said,
): Because {
  const { proposal, house, row, matter } = held;
  if (APPROVALS[row.action].approve !== "together") return ["decided-by-one"];
  const opinions = await findOpinions(tx, row.id);
  const because = [
    ...changed(held),
    ...whyNotGiveOpinion(proposal, opinions, saidBy(asked), house),
  ];
  if (because.length > 0) return because;
  await insertOpinion(tx, row, { by: asked.officer.id, agrees, opinion });
  const said = { type: "proposal-discussed", ...acting(held, asked), what: row.action } as const;
  await recordWord(tx, matter, { ...said, agrees });
  return [];
}
