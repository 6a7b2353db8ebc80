import type { Hour } from "#app/domain/calendar/hours.ts";
import { decided, refused } from "#app/domain/decision.ts";
import { DECIDE_TRANSFER } from "#app/domain/law/police/transfer-terms.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { Reason } from "#app/domain/matter/reasons.ts";
import { answers } from "#app/domain/matter/record/choices.ts";
import { oneOf, words } from "#app/domain/matter/record/fields.ts";
import { action } from "#app/domain/matter/record/record.ts";
import { HEAD } from "#app/domain/staff/right.ts";

/**
 * State Council Order 310, art. 5: two officers report in writing; the head, who is not one of them, approves, which starts
 * twenty-four hours, or refuses with reasons on record.
 */
export const transferDecision = action({
  name: "transfer-decision",
  at: { report: ["in-verification", "case-opened"] },
  by: [HEAD],
  proof: "fresh-code",
  basis: [DECIDE_TRANSFER],
  serves: ["transfer-decision"],
  fields: {
    transferAnswer: oneOf("file", answers("transferApproved", "transferRefused"), {
      decides: true,
    }),
    record: words("file", { rows: 3 }),
  },
  leaves: ["transfer-approved", "transfer-refused"],
  clocks: { stops: ["transfer-decision"], starts: ["transfer"] },
  holder: "same",
  isFinal: true,
  blocked: undecidedByOthers,
  decide: (_matter, { transferAnswer, record: note }, act, { hour }: AtTheHour) => {
    if (note === "") return refused("explanation-missing");
    return decided(
      transferAnswer === "transferApproved"
        ? { type: "transfer-approved", ...act, note, hour }
        : { type: "transfer-refused", ...act, note },
    );
  },
});

/** The twenty-four hours of a transfer are counted from the hour. */
type AtTheHour = Acting & { readonly hour: Hour };

function undecidedByOthers(
  { dates, transferProposedBy }: Matter,
  { by }: Acting,
): readonly Reason[] {
  if (!dates["transfer-proposed"]) return ["not-yet"];
  if (dates["transfer-approved"] || dates["transfer-refused"]) return ["done-already"];
  return transferProposedBy === by ? ["own-request"] : [];
}

type Answer = { readonly approved: boolean; readonly note: string; readonly hour: Hour };

export const decideTransfer = (matter: Matter, { approved, note, hour }: Answer, act: Acting) => {
  const transferAnswer = approved ? "transferApproved" : "transferRefused";
  return transferDecision.decide(matter, { transferAnswer, record: note }, { ...act, hour });
};
