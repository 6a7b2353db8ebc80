import { type Decision, decided, refused } from "#app/domain/decision.ts";
import { EXTEND_VERIFICATION } from "#app/domain/law/reports/report-terms.ts";
import type { Counted } from "#app/domain/matter/act.ts";
import { dueOf } from "#app/domain/matter/clocks/due-of.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { Reason } from "#app/domain/matter/reasons.ts";
import { words } from "#app/domain/matter/record/fields.ts";
import { action } from "#app/domain/matter/record/record.ts";
import { HANDLER, HEAD_ABOVE } from "#app/domain/staff/right.ts";

/** Penalty Procedure, art. 18(1): in special circumstances the handler asks, once, for more time; a leader grants it. */
export const extensionRequest = action({
  name: "extension",
  at: { report: ["assigned", "in-verification"] },
  by: [HANDLER, HEAD_ABOVE],
  proof: "session",
  approval: "extension",
  basis: [EXTEND_VERIFICATION],
  fields: { reason: words("office") },
  leaves: ["extension-requested", "extension-decided"],
  clocks: { moves: ["verification"] },
  holder: "same",
  isFinal: true,
  blocked: (matter, at: Counted) => [
    ...(at.proposing ? askedAlready(matter) : nothingToGrant(matter, at)),
    ...limitPassed(matter, at),
  ],
  proposes: ({ reason }, act) => ({ type: "extension-requested", ...act, reason }),
  decide: (_matter, { reason }, act) => {
    if (reason === "") return refused("explanation-missing");
    return decided({ type: "extension-decided", ...act, approved: true, reason });
  },
  returns: (reason, act) => ({ type: "extension-decided", ...act, approved: false, reason }),
});

const askedAlready = ({ extension }: Matter): readonly Reason[] =>
  extension && extension.approved !== false ? ["extension-asked-already"] : [];

function nothingToGrant({ extension }: Matter, { by }: Counted): readonly Reason[] {
  if (extension?.approved !== null) return ["no-extension-asked"];
  return extension.requestedBy === by ? ["own-request"] : [];
}

/** What has run out is not made longer: it was late, and stays so. */
function limitPassed(matter: Matter, at: Counted): readonly Reason[] {
  const lastDay = dueOf(matter, "verification", at);
  return lastDay !== null && lastDay < at.on ? ["limit-passed"] : [];
}

export const requestExtension = (matter: Matter, reason: string, at: Counted) =>
  extensionRequest.propose(matter, { reason }, at);

type Answer = { readonly approved: boolean; readonly reason: string };

export function decideExtension(
  matter: Matter,
  { approved, reason }: Answer,
  at: Counted,
): Decision<MatterEvent, Reason> {
  if (approved) return extensionRequest.decide(matter, { reason }, at);
  const because = nothingToGrant(matter, at);
  return because.length > 0
    ? refused(...because)
    : decided(extensionRequest.returned(matter, reason, at));
}
