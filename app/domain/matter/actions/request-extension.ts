import { decided, refused } from "#app/domain/decision.ts";
import { EXTEND_VERIFICATION } from "#app/domain/law/reports/report-terms.ts";
import type { Counted } from "#app/domain/matter/act.ts";
import { dueOf } from "#app/domain/matter/clocks/due-of.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { Reason } from "#app/domain/matter/reasons.ts";
import { words } from "#app/domain/matter/record/fields.ts";
import { action } from "#app/domain/matter/record/record.ts";
import { HANDLER, HEAD_ABOVE } from "#app/domain/staff/right.ts";

/** Penalty Procedure, art. 18(1): in special circumstances the handler asks, once, for more time. */
export const extensionRequest = action({
  name: "extension",
  at: { report: ["assigned", "in-verification"] },
  by: [HANDLER, HEAD_ABOVE],
  proof: "session",
  basis: [EXTEND_VERIFICATION],
  fields: { reason: words("office") },
  leaves: ["extension-requested"],
  clocks: {},
  holder: "same",
  isFinal: true,
  blocked: cannotBeAsked,
  decide: (_matter, { reason }, act) => {
    if (reason === "") return refused("explanation-missing");
    return decided({ type: "extension-requested", ...act, reason });
  },
});

function cannotBeAsked(matter: Matter, at: Counted): readonly Reason[] {
  const { extension } = matter;
  if (extension && extension.approved !== false) return ["extension-asked-already"];
  return limitPassed(matter, at);
}

/** What has run out is not made longer: it was late, and stays so. */
export function limitPassed(matter: Matter, at: Counted): readonly Reason[] {
  const lastDay = dueOf(matter, "verification", at);
  return lastDay !== null && lastDay < at.on ? ["limit-passed"] : [];
}

export const requestExtension = (matter: Matter, reason: string, at: Counted) =>
  extensionRequest.decide(matter, { reason }, at);
