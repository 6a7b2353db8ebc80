import { isOfStep } from "#app/domain/matter/actions/steps/step-events.ts";
import { atRest, marked, moved, withDates } from "#app/domain/matter/apply/mark.ts";
import { applyToApprovals } from "#app/domain/matter/apply/to-approvals.ts";
import { applyToAsked } from "#app/domain/matter/apply/to-asked.ts";
import { applyToCase } from "#app/domain/matter/apply/to-case.ts";
import { applyToHolder } from "#app/domain/matter/apply/to-holder.ts";
import { applyToInvestigation, withCase } from "#app/domain/matter/apply/to-investigation.ts";
import { beforeOf } from "#app/domain/matter/before.ts";
import { applyToPauses } from "#app/domain/matter/clocks/apply-to-pauses.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { applyToMediation } from "#app/domain/matter/mediation/apply-to-mediation.ts";
import { applyToPolice } from "#app/domain/matter/police/apply-to-police.ts";
import { begunAnew } from "#app/domain/matter/police/begin-anew.ts";
import { applyToReward } from "#app/domain/reward/apply-to-reward.ts";
import { applyToReview } from "#app/domain/reward/review/apply-to-review.ts";

/** What an event does to a matter. Nowhere else does a stage change. */
export function apply(matter: Matter, event: MatterEvent): Matter {
  const after = changed(begunAnew(matter, event), event);
  const before = beforeOf(matter, event);
  return before === after.before ? after : { ...after, before };
}

function changed(matter: Matter, event: MatterEvent): Matter {
  if (isOfStep(event)) return marked(matter, event.type, event);
  switch (event.type) {
    case "kept-away":
      return matter;
    case "undone":
      return { ...matter, ...matter.before?.state };
    case "supplemented":
      return { ...matter, added: [...matter.added, { id: event.supplement, on: event.on }] };
    case "correction-proposed":
    case "correction-declined":
    case "corrected":
    case "facts-proposed":
    case "facts-declined":
    case "facts-added":
      return applyToAsked(matter, event);
    case "received":
      return { ...matter, stage: "received" };
    case "identity-asked":
      return withDates(matter, { "identity-asked": event.on, "identity-due": event.until });
    case "transfer-proposed":
      return { ...marked(matter, event.type, event), transferProposedBy: event.by };
    case "proposal-made":
    case "proposal-reviewed":
    case "proposal-returned":
    case "proposal-withdrawn":
    case "proposal-discussed":
    case "extension-requested":
    case "extension-decided":
    case "transfer-approved":
    case "transfer-refused":
      return applyToApprovals(matter, event);
    case "claim-extension-asked":
    case "claim-reminded":
      return marked(matter, event.type, event);
    case "collection-reminded":
      return withDates(matter, { "collection-reminded": event.on, "collection-due": event.until });
    case "case-due-set":
      return withDates(matter, { "case-due": event.until });
    case "transferred":
    case "police-received":
    case "police-opened":
    case "police-declined":
    case "police-challenged":
    case "police-upheld":
    case "items-handed-over":
    case "police-returned":
    case "convicted":
      return applyToPolice(matter, event);
    case "paused":
    case "resumed":
      return { ...matter, pauses: applyToPauses(matter.pauses, event) };
    case "mediation-agreed":
    case "mediator-named":
    case "mediator-released":
    case "mediator-challenged":
    case "challenge-decided":
    case "delegated":
    case "meeting-called":
    case "meeting-held":
    case "appraisal-ordered":
    case "appraisal-returned":
      return applyToMediation(matter, event);
    case "accepted":
    case "refused":
    case "withdrawn":
    case "settled":
    case "mediation-ended":
    case "declined":
    case "referred":
    case "archived":
      return moved(atRest(matter, event), event.type, event);
    case "case-opened":
      return withCase(matter, event);
    case "officers-named":
    case "investigation-suspended":
    case "investigation-ended":
    case "penalty-executed":
    case "case-closed":
      return applyToInvestigation(matter, event);
    case "assigned":
    case "sent-back":
    case "taken-up":
      return applyToHolder(matter, event);
    case "findings-recorded":
      return {
        ...marked(matter, "findings-recorded", event),
        findings: {
          summary: event.summary,
          conditions: event.conditions,
          recordedBy: event.by,
        },
      };
    case "outcome-recorded":
    case "case-entered":
    case "case-change-entered":
    case "case-confirmed":
    case "case-returned":
    case "case-changed":
      return applyToCase(matter, event);
    case "unsealing-requested":
    case "unsealing-approved":
    case "unsealing-refused":
    case "identity-looked-at":
    case "unsealing-expired":
      return matter;
    case "reward-assessed":
    case "tie-declared":
    case "tie-revoked":
    case "vote-cast":
    case "vote-repeated":
    case "reward-decided":
    case "finance-asked":
    case "finance-answered":
    case "reward-denied":
    case "assessment-returned":
    case "reward-notified":
    case "reward-claimed":
    case "reward-paid":
    case "reward-lapsed":
    case "recovery-ordered":
    case "recovery-dropped":
    case "recovery-received":
    case "revision-proposed":
    case "revision-returned":
    case "award-revised":
      return { ...matter, reward: applyToReward(matter.reward, event) };
    case "reward-returned":
      return {
        ...marked(matter, "reward-returned", event),
        reward: applyToReward(matter.reward, event),
      };
    case "reward-review-asked":
    case "reward-review-answered":
      return applyToReview(matter, event);
  }
}
