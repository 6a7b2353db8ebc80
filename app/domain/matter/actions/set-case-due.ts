import { addDays, type Day } from "#app/domain/calendar/day.ts";
import { decided, refused } from "#app/domain/decision.ts";
import { EXTEND_CASE_TOGETHER } from "#app/domain/law/cases/case-terms.ts";
import { EXTEND_PENALTY_CASE } from "#app/domain/law/cases/penalty-terms.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { dayOn, words } from "#app/domain/matter/record/fields.ts";
import { action } from "#app/domain/matter/record/record.ts";
import { HANDLER, HEAD_ABOVE } from "#app/domain/staff/right.ts";

/** Policy: no decision has yet put a case off by more than two years; a year too many is easily typed. */
const MOST_DAYS = 731;

/** Penalty Procedure, art. 64(1): after the first extension the responsible persons together set a day of their own. */
export const collectiveExtension = action({
  name: "collective-extension",
  at: { report: ["case-opened"] },
  by: [HANDLER, HEAD_ABOVE],
  proof: "session",
  approval: "collective-extension",
  basis: [EXTEND_PENALTY_CASE, EXTEND_CASE_TOGETHER],
  place: "rare",
  fields: { caseUntil: dayOn("file"), record: words("file", { rows: 3 }) },
  leaves: ["case-due-set"],
  clocks: { moves: ["penalty-case"] },
  holder: "same",
  isFinal: true,
  blocked: ({ dates }) => (dates["case-extended"] ? [] : ["not-yet"]),
  decide: (_matter, { caseUntil, record }, act) => {
    if (caseUntil < act.on) return refused("day-has-passed");
    if (caseUntil > addDays(act.on, MOST_DAYS)) return refused("day-too-far");
    if (record === "") return refused("explanation-missing");
    return decided({ type: "case-due-set", ...act, until: caseUntil, note: record });
  },
});

type Setting = { readonly until: Day; readonly note: string };

export const setCaseDue = (matter: Matter, { until, note }: Setting, act: Acting) =>
  collectiveExtension.decide(matter, { caseUntil: until, record: note }, act);
