import { decided } from "#app/domain/decision.ts";
import type { Counted } from "#app/domain/matter/act.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { isPoliceLegOpen } from "#app/domain/matter/police/standing.ts";
import type { Reason } from "#app/domain/matter/reasons.ts";
import { action } from "#app/domain/matter/record/record.ts";
import { isOpen } from "#app/domain/reward/is-open.ts";
import { isUnderReview, reviewUntil } from "#app/domain/reward/review/standing.ts";
import { HANDLER, HEAD_ABOVE, INTAKE_HOLDS } from "#app/domain/staff/right.ts";

/** The file is closed for good; what somebody still has to decide on, examine or pay keeps it open. */
export const archiving = action({
  name: "archive",
  at: {
    complaint: ["refused", "withdrawn", "settled", "mediation-ended"],
    report: ["declined", "referred", "outcome-recorded", "case-ended"],
  },
  by: [INTAKE_HOLDS, HANDLER, HEAD_ABOVE],
  proof: "session",
  basis: [],
  closes: true,
  fields: {},
  leaves: ["archived"],
  // Whatever still runs ends with the file.
  clocks: {
    stops: ["competence", "police-challenge", "ask-procurators", "reward-review"],
  },
  holder: "same",
  isFinal: true,
  blocked: open,
  decide: (_matter, _read, act) => decided({ type: "archived", ...act }),
});

function open(matter: Matter, at: Counted): readonly Reason[] {
  const { stage, reward, dates, correction } = matter;
  if (correction !== null) return ["correction-open"];
  if (isPoliceLegOpen(matter)) return ["police-open"];
  if (awaitsClosing(matter)) return ["case-not-closed"];
  if (stage === "outcome-recorded" && reward === null) return ["not-assessed"];
  if (isOpen(reward)) return ["reward-open"];
  if (stage === "mediation-ended" && !dates["parties-told"]) return ["parties-not-told"];
  return reviewable(matter, at);
}

/** What the office takes a request for review of is not filed away meanwhile. */
function reviewable(matter: Matter, { on, calendar }: Counted): readonly Reason[] {
  if (isUnderReview(matter)) return ["review-open"];
  const until = reviewUntil(matter, calendar);
  return until !== null && on <= until ? ["review-still-possible"] : [];
}

/** A case is closed, and for that its penalty carried out, before it is filed away (Penalty Procedure, art. 77 and 78). */
const awaitsClosing = ({ dates }: Matter): boolean =>
  Boolean(dates["case-opened"] && !dates["case-closed"]);

export const archive = (matter: Matter, act: Counted) => archiving.decide(matter, {}, act);
