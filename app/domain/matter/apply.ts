import { applyToAsked } from "#app/domain/matter/apply-to-asked.ts";
import { applyToInvestigation, withCase } from "#app/domain/matter/apply-to-investigation.ts";
import { beforeOf } from "#app/domain/matter/before.ts";
import { applyToPauses, endedOn } from "#app/domain/matter/clocks/apply-to-pauses.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Dates, Matter, Milestone } from "#app/domain/matter/matter.ts";
import {
  applyToMediation,
  withoutMediator,
} from "#app/domain/matter/mediation/apply-to-mediation.ts";
import { applyToPolice } from "#app/domain/matter/police/apply-to-police.ts";
import { begunAnew } from "#app/domain/matter/police/begin-anew.ts";
import type { Stage } from "#app/domain/matter/stage.ts";
import { applyToReward } from "#app/domain/reward/apply-to-reward.ts";

/** What an event does to a matter. Nowhere else does a stage change. */
export function apply(matter: Matter, event: MatterEvent): Matter {
  const after = changed(begunAnew(matter, event), event);
  const before = beforeOf(matter, event);
  return before === after.before ? after : { ...after, before };
}

function changed(matter: Matter, event: MatterEvent): Matter {
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
    case "parties-told":
    case "dispute-raised":
    case "dispute-settled":
    case "case-extended":
    case "advertising-marked":
    case "reporter-answered":
    case "transfer-refused":
    case "finance-consulted":
      return marked(matter, event.type, event);
    case "transfer-proposed":
      return proposedAgain(matter, event);
    case "case-due-set":
      return withDates(matter, { "case-due": event.until });
    case "transfer-approved":
      return withDates(matter, { "transfer-approved": event.on, "transfer-hour": event.hour });
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
      return assigned(matter, event);
    case "sent-back":
      return {
        ...marked(atRest(withoutMediator(matter), event), "sent-back", event),
        stage: stageAtIntake(matter),
        unitId: null,
        handlerId: null,
      };
    case "taken-up":
      return {
        ...marked(matter, "taken-up", event),
        stage: "in-verification",
        handlerId: event.by,
      };
    case "extension-requested":
      return {
        ...matter,
        extension: {
          requestedBy: event.by,
          requestedOn: event.on,
          reason: event.reason,
          approved: null,
        },
      };
    case "extension-decided":
      return {
        ...marked(matter, "extension-decided", event),
        extension: { ...(matter.extension ?? askedIn(event)), approved: event.approved },
      };
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
      return {
        ...moved(atRest(matter, event), "outcome-recorded", event),
        penalty: {
          decisionNumber: event.decisionNumber,
          fines: event.fines,
          confiscations: event.confiscations,
        },
      };
    case "proposal-made":
    case "proposal-reviewed":
    case "proposal-returned":
    case "proposal-discussed":
      return matter;
    case "proposal-withdrawn":
      return takenBack(matter, event);
    case "unsealing-requested":
    case "unsealing-approved":
    case "unsealing-refused":
    case "identity-looked-at":
    case "unsealing-expired":
      return matter;
    case "reward-assessed":
    case "tie-declared":
    case "vote-cast":
    case "reward-decided":
    case "reward-notified":
    case "reward-claimed":
    case "reward-paid":
    case "reward-lapsed":
      return { ...matter, reward: applyToReward(matter.reward, event) };
  }
}

/** The day it happened; and where that was entered later, the day of record beside it. */
const marked = (matter: Matter, milestone: Milestone, { on, entered }: MatterEvent): Matter => {
  const { [milestone]: _, ...others } = matter.dates.entered ?? {};
  const late = entered ? { ...others, [milestone]: entered.on } : others;
  const { entered: __, ...dates } = matter.dates;
  return {
    ...matter,
    dates: {
      ...dates,
      [milestone]: on,
      ...(Object.keys(late).length > 0 ? { entered: late } : {}),
    },
  };
};

const withDates = (matter: Matter, dates: Dates): Matter => ({
  ...matter,
  dates: { ...matter.dates, ...dates },
});

/** With the limit, or with whoever had it, ends what stood still. */
const atRest = (matter: Matter, { on }: MatterEvent): Matter => ({
  ...matter,
  pauses: endedOn(matter.pauses, on),
});

const moved = (matter: Matter, to: Stage & Milestone, event: MatterEvent): Matter => ({
  ...marked(matter, to, event),
  stage: to,
});

const assigned = (matter: Matter, event: MatterEvent & { type: "assigned" }): Matter => ({
  ...marked(matter, "assigned", event),
  stage: matter.kind === "report" ? "assigned" : matter.stage,
  unitId: event.unitId,
});

/** Granted in one breath, as a page that looks ahead supposes it. */
const askedIn = ({ by, on, reason }: MatterEvent & { type: "extension-decided" }) => ({
  requestedBy: by,
  requestedOn: on,
  reason,
});

/** What was asked for and had begun to count: it was never asked. */
function takenBack(matter: Matter, event: MatterEvent & { type: "proposal-withdrawn" }): Matter {
  const { extension, dates } = matter;
  switch (event.what) {
    case "extension":
      return extension?.approved === null ? { ...matter, extension: null } : matter;
    case "transfer-proposal":
      return dates["transfer-approved"] ? matter : marked(matter, "transfer-refused", event);
    case "case":
    case "declining":
    case "case-extension":
    case "collective-extension":
      return matter;
  }
}

/** What was refused may be proposed anew, and is decided on within as many days. */
function proposedAgain(matter: Matter, { by, on }: MatterEvent): Matter {
  const { "transfer-refused": _, ...dates } = matter.dates;
  return { ...matter, dates: { ...dates, "transfer-proposed": on }, transferProposedBy: by };
}

const stageAtIntake = ({ kind }: Matter): Stage => (kind === "report" ? "received" : "accepted");
