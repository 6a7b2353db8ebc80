import { type Decision, decided, refused } from "#app/domain/decision.ts";
import { recordOf } from "#app/domain/matter/action.ts";
import { APPROVALS } from "#app/domain/matter/approvals.ts";
import { resultOf } from "#app/domain/matter/collective.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { whyNotApprove } from "#app/domain/matter/proposal.ts";
import { partnerIn } from "#app/domain/matter/proposal-of.ts";
import type { Reason } from "#app/domain/matter/reasons.ts";
import type { Typed } from "#app/domain/matter/record/field.ts";
import { ALONE } from "#app/domain/reward/of-case.ts";
import { thisHour } from "#app/shell/clock.server.ts";
import { counting } from "#app/shell/matter/counting.server.ts";
import { type Moment, performIn } from "#app/shell/matter/perform.server.ts";
import type { HeldProposal } from "#app/shell/matter/proposals/held-proposal.server.ts";
import {
  acting,
  type Because,
  changed,
  saidBy,
} from "#app/shell/matter/proposals/speaking.server.ts";
import type { AskedWord } from "#app/shell/matter/proposals/word.ts";
import type { Transaction } from "#db/client.server.ts";
import { findOpinions, saveApproval } from "#db/stores/matter/proposal-store.server.ts";

/** Does the very thing that was proposed, today, by the rules of today. */
export async function approve(tx: Transaction, held: HeldProposal, asked: AskedWord): Because {
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
    ofCase: ALONE,
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
