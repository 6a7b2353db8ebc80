import { decided, refused } from "#app/domain/decision.ts";
import { CASE_CONDITIONS } from "#app/domain/law/cases/case-grounds.ts";
import { PENALTY_CASE } from "#app/domain/law/cases/penalty-terms.ts";
import { inForce } from "#app/domain/law/provision.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { line } from "#app/domain/matter/record/fields.ts";
import { onFindingsOfAnother, timeRuns } from "#app/domain/matter/record/in-the-way.ts";
import { action } from "#app/domain/matter/record/record.ts";
import { HANDLER, HEAD_ABOVE } from "#app/domain/staff/right.ts";

/**
 * Penalty Procedure, art. 18(1) and 19: one who leads opens a case when all four conditions are met, as its handler
 * proposes and on what another has found.
 */
export const caseOpening = action({
  name: "case",
  at: { report: ["in-verification"] },
  by: [HANDLER, HEAD_ABOVE],
  proof: "session",
  approval: "case",
  basis: [CASE_CONDITIONS, PENALTY_CASE],
  serves: ["verification"],
  isNext: (matter) => timeRuns(matter) && areMet(matter),
  fields: { caseNumber: line("file") },
  leaves: ["case-opened"],
  clocks: { stops: ["verification"], starts: ["penalty-case", "case-notice"] },
  holder: "same",
  isFinal: true,
  blocked: onFindingsOfAnother,
  decide: (matter, { caseNumber }, act) => {
    if (!areMet(matter)) return refused("conditions-unmet");
    return decided({ type: "case-opened", ...act, caseNumber });
  },
});

function areMet({ findings, receivedOn }: Matter): boolean {
  const required = inForce(CASE_CONDITIONS, receivedOn).value;
  return required.every(({ code }) => findings?.conditions.includes(code));
}

export const openCase = (matter: Matter, caseNumber: string, act: Acting) =>
  caseOpening.decide(matter, { caseNumber }, act);
