import { decided, refused } from "#app/domain/decision.ts";
import { EXTEND_VERIFICATION } from "#app/domain/law/reports/report-terms.ts";
import type { Counted } from "#app/domain/matter/act.ts";
import { limitPassed } from "#app/domain/matter/actions/request-extension.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { answers } from "#app/domain/matter/record/choices.ts";
import { oneOf, words } from "#app/domain/matter/record/fields.ts";
import { action } from "#app/domain/matter/record/record.ts";
import { HEAD } from "#app/domain/staff/right.ts";

/** Penalty Procedure, art. 18(1): the responsible person approves or declines, never the one who asked. */
export const extensionDecision = action({
  name: "extension-decision",
  at: { report: ["assigned", "in-verification"] },
  by: [HEAD],
  proof: "fresh-code",
  basis: [EXTEND_VERIFICATION],
  serves: ["verification"],
  fields: {
    answer: oneOf("office", answers("approved", "declined"), { decides: true }),
    reason: words("file", { rows: 3 }),
  },
  leaves: ["extension-decided"],
  clocks: { moves: ["verification"] },
  holder: "same",
  isFinal: true,
  blocked: ({ extension }, { by }: Counted) => {
    if (extension?.approved !== null) return ["no-extension-asked"];
    return extension.requestedBy === by ? ["own-request"] : [];
  },
  decide: (matter, { answer, reason }, act, at: Counted) => {
    const approved = answer === "approved";
    const because = approved ? limitPassed(matter, at) : [];
    if (because.length > 0) return refused(...because);
    return decided({ type: "extension-decided", ...act, approved, reason });
  },
});

type Answer = { readonly approved: boolean; readonly reason: string };

export const decideExtension = (matter: Matter, { approved, reason }: Answer, at: Counted) =>
  extensionDecision.decide(matter, { answer: approved ? "approved" : "declined", reason }, at);
