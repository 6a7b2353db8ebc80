import { type Decision, decided, refused } from "#app/domain/decision.ts";
import { recordOf } from "#app/domain/matter/action.ts";
import { resultOf, whyNotGiveOpinion } from "#app/domain/matter/collective.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import {
  APPROVALS,
  capacityOf,
  officeAwaited,
  whyNotApprove,
  whyNotReturn,
  whyNotReview,
  whyNotWithdraw,
} from "#app/domain/matter/proposal.ts";
import { partnerIn } from "#app/domain/matter/proposal-of.ts";
import type { Reason } from "#app/domain/matter/reasons.ts";
import type { Typed } from "#app/domain/matter/record/field.ts";
import { thisHour, today } from "#app/shell/clock.server.ts";
import { type Outcome, once, type Posted, redirectTo } from "#app/shell/form/once.server.ts";
import { counting } from "#app/shell/matter/counting.server.ts";
import { type Moment, performIn } from "#app/shell/matter/perform.server.ts";
import {
  type HeldProposal,
  heldProposal,
} from "#app/shell/matter/proposals/held-proposal.server.ts";
import { recordWord } from "#app/shell/matter/proposals/record-word.server.ts";
import type { AskedWord, Word, WordReason } from "#app/shell/matter/proposals/word.ts";
import type { Transaction } from "#db/client.server.ts";
import {
  findOpinions,
  insertOpinion,
  saveApproval,
  saveReturn,
  saveReview,
  saveWithdrawal,
} from "#db/stores/matter/proposal-store.server.ts";

/** Somebody's word on a proposal. An approval does the very thing that was proposed, today, by the rules of today. */
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

type Because = Promise<readonly WordReason[]>;

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

const saidBy = ({ officer, seen }: AskedWord) => ({ by: officer.id, seen, on: today() });
const changed = ({ isOutdated, proposal }: HeldProposal) =>
  isOutdated && proposal.ended === null ? (["matter-changed"] as const) : [];

/** Who acts and in what office, as the event says it. */
function acting({ proposal, house }: HeldProposal, asked: AskedWord) {
  const { by, on } = saidBy(asked);
  const as = capacityOf(proposal, officeAwaited(proposal), { by, on }, house);
  return as ? { by, on, as } : { by, on };
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

async function approve(tx: Transaction, held: HeldProposal, asked: AskedWord): Because {
  const { proposal, house, row, matter } = held;
  const because = [
    ...changed(held),
    ...whyNotApprove(proposal, saidBy(asked), house),
    ...(await notAgreed(tx, held)),
  ];
  if (because.length > 0) return because;

  const tried = asProposed(held, asked)(matter, {
    ...(await counting(tx)),
    barrier: null,
    told: false,
  });
  if (!tried.ok) return tried.because;
  await saveApproval(tx, row, asked.officer.id);
  const done = await performIn(tx, matter.id, asProposed(held, asked));
  if (!done.ok) throw new Error(`What was approved could not be done: ${done.because}`);
  return [];
}

/** What was written is read once more and decided on anew: what has come in its way since is told in words. */
const asProposed =
  (held: HeldProposal, asked: AskedWord) =>
  (matter: Matter, moment: Moment): Decision<MatterEvent, Reason | "content-changed"> => {
    const { action, content } = held.row;
    const partner = partnerIn(held.row);
    const colleagues = partner ? [{ id: partner, name: "" }] : [];
    const reading = recordOf(action).read(content as Typed, { matter, units: [], colleagues });
    if (!reading.ok) return refused("content-changed");
    const { by, on, ...capacity } = acting(held, asked);
    const decision = reading.decide(matter, { by, on, hour: thisHour(), ...moment });
    return decision.ok
      ? decided(...decision.events.map((event) => ({ ...event, ...capacity })))
      : decision;
  };

async function notAgreed(tx: Transaction, { row }: HeldProposal): Because {
  if (APPROVALS[row.action].approve !== "together") return [];
  const result = resultOf(await findOpinions(tx, row.id));
  return result === "agreed" ? [] : [result];
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
