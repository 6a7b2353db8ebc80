import type { Hour } from "#app/domain/calendar/hours.ts";
import { type Decision, decided, refused } from "#app/domain/decision.ts";
import { DECIDE_TRANSFER, FORM_TRANSFER_TEAM } from "#app/domain/law/police/transfer-terms.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { Reason } from "#app/domain/matter/reasons.ts";
import { teamMates } from "#app/domain/matter/record/choices.ts";
import { oneOf, words } from "#app/domain/matter/record/fields.ts";
import { action } from "#app/domain/matter/record/record.ts";
import { HANDLER, HEAD_ABOVE } from "#app/domain/staff/right.ts";

/**
 * State Council Order 310, art. 5: a team of at least two reports in writing that a crime is suspected; within three days
 * the chief, who is not one of them, approves, which starts twenty-four hours, or refuses with reasons on record.
 */
export const transferProposal = action({
  name: "transfer-proposal",
  at: { report: ["in-verification", "case-opened"] },
  by: [HANDLER, HEAD_ABOVE],
  proof: "session",
  approval: "transfer-proposal",
  basis: [FORM_TRANSFER_TEAM, DECIDE_TRANSFER],
  serves: ["transfer-decision"],
  place: "rare",
  fields: { partner: oneOf("file", teamMates), record: words("office") },
  leaves: ["transfer-proposed", "transfer-approved", "transfer-refused"],
  clocks: { starts: ["transfer-decision", "transfer"], stops: ["transfer-decision"] },
  holder: "same",
  isFinal: true,
  blocked: ({ dates, transferProposedBy }, { by, proposing }: AtTheHour) => {
    if (dates["transfer-approved"]) return ["done-already"];
    if (proposing) return waits(dates) ? ["proposed-already"] : [];
    return undecided(dates, transferProposedBy, by);
  },
  proposes: ({ record: note }, act) => ({ type: "transfer-proposed", ...act, note }),
  decide: (_matter, { record: note }, act, { hour }) => {
    if (note === "") return refused("explanation-missing");
    return decided({ type: "transfer-approved", ...act, note, hour });
  },
  returns: (note, act) => ({ type: "transfer-refused", ...act, note }),
});

/** The twenty-four hours of a transfer are counted from the hour. */
type AtTheHour = Acting & { readonly hour: Hour };

const waits = (dates: Matter["dates"]): boolean =>
  dates["transfer-proposed"] !== undefined && dates["transfer-refused"] === undefined;

function undecided(
  dates: Matter["dates"],
  proposedBy: string | null,
  by: string,
): readonly Reason[] {
  if (!dates["transfer-proposed"]) return ["not-yet"];
  if (dates["transfer-refused"]) return ["done-already"];
  return proposedBy === by ? ["own-request"] : [];
}

/** What the two of them report; the other one's name stands in the proposal. */
export const proposeTransfer = (matter: Matter, note: string, at: AtTheHour) =>
  transferProposal.propose(matter, { partner: "", record: note }, at);

type Answer = { readonly approved: boolean; readonly note: string; readonly hour: Hour };

export function decideTransfer(
  matter: Matter,
  { approved, note, hour }: Answer,
  { by, on }: Acting,
): Decision<MatterEvent, Reason> {
  if (approved)
    return transferProposal.decide(matter, { partner: "", record: note }, { by, on, hour });
  const because = matter.dates["transfer-approved"]
    ? (["done-already"] as const)
    : undecided(matter.dates, matter.transferProposedBy, by);
  return because.length > 0
    ? refused(...because)
    : decided(transferProposal.returned(matter, note, { by, on }));
}
