import type { Hour } from "#app/domain/calendar/hours.ts";
import { type Decision, decided, refused } from "#app/domain/decision.ts";
import { mayBeNamed } from "#app/domain/exclusion/barrier.ts";
import { DECIDE_TRANSFER, FORM_TRANSFER_TEAM } from "#app/domain/law/police/transfer-terms.ts";
import type { Acting, Circumstances } from "#app/domain/matter/act.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { mayBeginAnew, policeStanding } from "#app/domain/matter/police/standing.ts";
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
  clocks: {
    starts: ["transfer-decision", "transfer"],
    // Whoever proposes anew does not challenge any more.
    stops: ["transfer-decision", "police-challenge", "ask-procurators"],
  },
  holder: "same",
  isFinal: true,
  blocked: (matter, { by, proposing }: AtTheHour) =>
    proposing ? proposedAlready(matter) : undecided(matter, by),
  proposes: ({ record: note }, act) => ({ type: "transfer-proposed", ...act, note }),
  decide: (matter, { partner, record: note }, act, { hour, barrier, proposing }) => {
    if (note === "") return refused("explanation-missing");
    if (proposing && barrier && !mayBeNamed(partner, matter, barrier))
      return refused("officer-kept-away");
    return decided({ type: "transfer-approved", ...act, note, hour });
  },
  returns: (note, act) => ({ type: "transfer-refused", ...act, note }),
});

/** The twenty-four hours of a transfer are counted from the hour. */
type AtTheHour = Acting & { readonly hour: Hour } & Partial<Pick<Circumstances, "barrier">>;

/** Refused, not opened or given back it may be proposed again, with new facts. */
function proposedAlready(matter: Matter): readonly Reason[] {
  const stands = policeStanding(matter);
  if (stands === "proposed") return ["proposed-already"];
  return stands === null || mayBeginAnew(stands) ? [] : ["done-already"];
}

function undecided(matter: Matter, by: string): readonly Reason[] {
  const stands = policeStanding(matter);
  if (stands === null) return ["not-yet"];
  if (stands !== "proposed") return ["done-already"];
  return matter.transferProposedBy === by ? ["own-request"] : [];
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
  const because = undecided(matter, by);
  return because.length > 0
    ? refused(...because)
    : decided(transferProposal.returned(matter, note, { by, on }));
}
