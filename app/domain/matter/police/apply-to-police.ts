import type { Day } from "#app/domain/calendar/day.ts";
import { actedOn, atRest, marked, moved } from "#app/domain/matter/apply/mark.ts";
import { waiting } from "#app/domain/matter/apply/to-case.ts";
import { endedOn } from "#app/domain/matter/clocks/apply-to-pauses.ts";
import type { Milestone } from "#app/domain/matter/dates.ts";
import type { PoliceEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { caseWithPolice } from "#app/domain/matter/police/case-with-police.ts";

/** What came of the police, on the day it happened and not on that of the record. */
export function applyToPolice(matter: Matter, event: PoliceEvent): Matter {
  const when = actedOn(event);
  const { on } = when;
  const then = marked(matter, milestoneOf(event), when);
  switch (event.type) {
    case "transferred":
    case "police-received":
    case "police-challenged":
    case "police-upheld":
    case "items-handed-over":
      return then;
    case "police-opened":
      // The lead is verified: it is a crime, and theirs.
      return {
        ...then,
        pauses: matter.stage === "in-verification" ? endedOn(then.pauses, on) : then.pauses,
      };
    case "police-declined":
      return { ...then, pauses: backSince(matter, on) };
    case "police-returned":
      return {
        ...then,
        pauses: backSince(matter, on),
        // Handed to us by another authority, it is verified again from this day (Penalty Procedure, art. 18(1)).
        dates: { ...then.dates, "given-back": on },
        extension: matter.stage === "in-verification" ? null : matter.extension,
      };
    case "convicted":
      return convicted(then, event, when);
  }
}

function milestoneOf(event: PoliceEvent): Milestone {
  if (event.type === "police-challenged")
    return event.to === "procurators" ? "procurators-asked" : "police-challenged";
  if (event.type === "police-upheld")
    return event.after === "procurators" ? "supervision-failed" : "police-upheld";
  return event.type;
}

/** What they had of the ninety days is left out: meanwhile there was nothing to decide here. */
function backSince(matter: Matter, until: Day): Matter["pauses"] {
  const from = matter.stage === "case-opened" ? caseWithPolice(matter) : null;
  if (from === null) return matter.pauses;
  return [...matter.pauses, { clock: "penalty-case", ground: "with-police", from, until }];
}

/** A sentence is the report's outcome, as a penalty is; one that was decided before stays what a reward is reckoned by. */
function convicted(
  matter: Matter,
  event: PoliceEvent & { type: "convicted" },
  when: ReturnType<typeof actedOn>,
): Matter {
  if (matter.stage === "outcome-recorded") return matter;
  return {
    ...moved(atRest(matter, when), "outcome-recorded", when),
    penalty: {
      ...waiting(sumsOfSentence(event), event.by),
      court: event.court,
      // A sentence is told at once: it is the court's, and public.
      told: { number: event.judgmentNumber, was: event.judgmentNumber },
    },
  };
}

const sumsOfSentence = ({ judgmentNumber }: PoliceEvent & { type: "convicted" }) => ({
  decisionNumber: judgmentNumber,
  fines: 0,
  confiscations: 0,
});
