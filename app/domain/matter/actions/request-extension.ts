import { decided, refused } from "#app/domain/decision.ts";
import { EXTEND_VERIFICATION } from "#app/domain/law/reports/report-terms.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
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
  blocked: ({ extension }) =>
    extension && extension.approved !== false ? ["extension-asked-already"] : [],
  decide: (_matter, { reason }, act) => {
    if (reason === "") return refused("explanation-missing");
    return decided({ type: "extension-requested", ...act, reason });
  },
});

export const requestExtension = (matter: Matter, reason: string, act: Acting) =>
  extensionRequest.decide(matter, { reason }, act);
