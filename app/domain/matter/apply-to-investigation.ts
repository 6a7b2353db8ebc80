import type { Day } from "#app/domain/calendar/day.ts";
import { carriedIntoCase, endedOn } from "#app/domain/matter/clocks/apply-to-pauses.ts";
import type { EventOf, InvestigationEvent } from "#app/domain/matter/events.ts";
import type { Matter, Milestone } from "#app/domain/matter/matter.ts";
import type { Stage } from "#app/domain/matter/stage.ts";

/** What is away when a case is opened is away from the case as well. */
export const withCase = (matter: Matter, event: EventOf<"case-opened">): Matter => ({
  ...at("case-opened", matter, event.on),
  pauses: carriedIntoCase(matter.pauses, event.on),
  investigation: { caseNumber: event.caseNumber ?? null, officers: [] },
});

/** A case is put into the hands of officers, suspended, ended or closed. */
export function applyToInvestigation(matter: Matter, event: InvestigationEvent): Matter {
  const { on } = event;
  switch (event.type) {
    case "officers-named":
      return {
        ...matter,
        investigation: {
          caseNumber: matter.investigation?.caseNumber ?? null,
          officers: event.officers,
        },
      };
    case "investigation-suspended":
      return {
        ...matter,
        pauses: [
          ...matter.pauses,
          { clock: "penalty-case", ground: "suspension", from: on, until: null },
        ],
      };
    case "investigation-ended":
      return {
        ...reached(matter, "investigation-ended", on),
        stage: "case-ended",
        pauses: endedOn(matter.pauses, on),
      };
    case "penalty-executed":
    case "case-closed":
      return reached(matter, event.type, event.actOn ?? on);
  }
}

const reached = (matter: Matter, milestone: Milestone, on: Day): Matter => ({
  ...matter,
  dates: { ...matter.dates, [milestone]: on },
});

const at = (stage: Stage & Milestone, matter: Matter, on: Day): Matter => ({
  ...reached(matter, stage, on),
  stage,
});
