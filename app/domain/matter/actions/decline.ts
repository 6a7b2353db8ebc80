import { decided, refused } from "#app/domain/decision.ts";
import { CASE_CONDITIONS, DECLINE_GROUNDS } from "#app/domain/law/cases/case-grounds.ts";
import { groundsOn } from "#app/domain/law/ground.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { itemsOf } from "#app/domain/matter/record/choices.ts";
import type { Choices } from "#app/domain/matter/record/field.ts";
import { oneOf, words } from "#app/domain/matter/record/fields.ts";
import { onFindingsOfAnother, timeRuns } from "#app/domain/matter/record/in-the-way.ts";
import { action } from "#app/domain/matter/record/record.ts";
import { HANDLER, HEAD_ABOVE } from "#app/domain/staff/right.ts";

/** A condition that was not found to hold, or a ground of the list. */
const whyNot: Choices<string> = (page) => [
  ...groundsOn(CASE_CONDITIONS, page.matter.receivedOn)
    .filter(({ code }) => !page.matter.findings?.conditions.includes(code))
    .map(({ code, ...unmet }) => ({ value: code, unmet })),
  ...itemsOf(DECLINE_GROUNDS)(page),
];

/**
 * Penalty Procedure, art. 20: one who leads opens no case, on a named ground, as its handler proposes and on what another
 * has found: nobody ends a matter alone.
 */
export const declining = action({
  name: "declining",
  at: { report: ["in-verification"] },
  by: [HANDLER, HEAD_ABOVE],
  proof: "session",
  approval: "declining",
  basis: [DECLINE_GROUNDS, CASE_CONDITIONS],
  serves: ["verification"],
  isNext: timeRuns,
  fields: {
    ground: oneOf("reporter", whyNot, { label: "declineGround" }),
    reason: words("reporter", { label: "explanation" }),
  },
  leaves: ["declined"],
  clocks: { stops: ["verification", "advertising-reply"] },
  holder: "same",
  isFinal: true,
  blocked: onFindingsOfAnother,
  decide: (_matter, { ground, reason }, act) => {
    if (ground === "" || reason === "") return refused("explanation-missing");
    return decided({ type: "declined", ...act, ground, reason });
  },
});

type Why = { readonly ground: string; readonly reason: string };

export const decline = (matter: Matter, why: Why, act: Acting) =>
  declining.decide(matter, why, act);
