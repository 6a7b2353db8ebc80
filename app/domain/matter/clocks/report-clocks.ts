import { type Day, later } from "#app/domain/calendar/day.ts";
import { CLOSE_CASE } from "#app/domain/law/cases/case-terms.ts";
import { EXTEND_PENALTY_CASE, PENALTY_CASE } from "#app/domain/law/cases/penalty-terms.ts";
import { SETTLE_COMPETENCE } from "#app/domain/law/competence/competence-terms.ts";
import { ANSWER_REPORTER } from "#app/domain/law/reports/policy-terms.ts";
import { REPLY_ADVERTISING_TERM } from "#app/domain/law/reports/reply-duties.ts";
import {
  EXTEND_VERIFICATION,
  TELL_CASE_DECISION,
  VERIFY_REPORT,
} from "#app/domain/law/reports/report-terms.ts";
import type { Running } from "#app/domain/matter/clocks/clock.ts";
import { firstOf, firstSince } from "#app/domain/matter/clocks/first-of.ts";
import { groundToClose } from "#app/domain/matter/clocks/ground-to-close.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { caseWithPolice } from "#app/domain/matter/police/case-with-police.ts";
import { isWithPolice } from "#app/domain/matter/police/standing.ts";

/** From the lead to the penalty, and what the reporter is owed on the way. */
export const reportClocks = (matter: Matter): readonly Running[] => [
  {
    name: "verification",
    rule: VERIFY_REPORT,
    extension: matter.extension?.approved ? EXTEND_VERIFICATION : null,
    start: verifiedSince(matter),
    pausable: "verification",
    stoppedOn: verifiedOn(matter),
  },
  {
    name: "case-notice",
    rule: TELL_CASE_DECISION,
    // Order 20, art. 31(2) owed it to reporters with a name; nobody can tell somebody unknown.
    start: matter.named ? firstOf(matter, "case-opened", "declined") : null,
    stoppedOn: toldOfDecision(matter),
  },
  {
    name: "competence",
    rule: SETTLE_COMPETENCE,
    start: matter.dates["dispute-raised"] ?? null,
    stoppedOn: firstOf(matter, "dispute-settled", "referred"),
  },
  {
    name: "penalty-case",
    rule: PENALTY_CASE,
    extension: matter.dates["case-extended"] ? EXTEND_PENALTY_CASE : null,
    start: matter.dates["case-opened"] ?? null,
    setFor: matter.dates["case-due"],
    pausable: "penalty-case",
    stoppedOn:
      firstSince(matter, "case-opened", "outcome-recorded", "investigation-ended") ??
      caseWithPolice(matter),
  },
  {
    name: "case-closing",
    rule: CLOSE_CASE,
    start: groundToClose(matter),
    stoppedOn: firstOf(matter, "case-closed"),
  },
  {
    name: "advertising-reply",
    rule: REPLY_ADVERTISING_TERM,
    start: matter.dates["advertising-marked"] ? matter.receivedOn : null,
    stoppedOn: firstOf(
      matter,
      ...([
        "reporter-answered",
        "declined",
        "referred",
        "outcome-recorded",
        "investigation-ended",
      ] as const),
    ),
  },
  {
    name: "answer",
    rule: ANSWER_REPORTER,
    start: firstOf(matter, "declined", "outcome-recorded"),
    stoppedOn: firstOf(matter, "declined", "outcome-recorded"),
  },
];

/**
 * New facts from the same reporter begin the term again (Order 121, art. 35(2)); so does a file that police, procurators
 * or a court hand over (Penalty Procedure, art. 18(1)), where nothing had been decided on it.
 */
function verifiedSince(matter: Matter): Day {
  const { "facts-added": added, "given-back": back } = matter.dates;
  const begun = added ?? matter.receivedOn;
  const decided = firstOf(matter, "case-opened", "declined");
  return back && (!decided || back <= decided) ? later(begun, back) : begun;
}

/** Decided, one way or the other; or the police have opened a case, and have it still. */
function verifiedOn(matter: Matter): Day | null {
  const decided = firstOf(matter, "case-opened", "declined", "referred", "outcome-recorded");
  const theirs = isWithPolice(matter) ? matter.dates["police-opened"] : undefined;
  const on = decided ?? theirs;
  return on ? later(on, verifiedSince(matter)) : null;
}

/** An answer from before the decision told nothing of it; the letters that decline and that end a case tell by themselves. */
function toldOfDecision(matter: Matter): Day | null {
  const decided = firstOf(matter, "case-opened", "declined");
  const answered = matter.dates["reporter-answered"];
  if (decided && answered && answered >= decided) return answered;
  return firstOf(matter, "declined", "outcome-recorded", "investigation-ended");
}
