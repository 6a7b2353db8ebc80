import { actedOn, atRest, marked, moved } from "#app/domain/matter/apply/mark.ts";
import { carriedIntoCase } from "#app/domain/matter/clocks/apply-to-pauses.ts";
import type { EventOf, InvestigationEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";

/** What is away when a case is opened is away from the case as well. */
export const withCase = (matter: Matter, event: EventOf<"case-opened">): Matter => ({
  ...moved(matter, "case-opened", event),
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
        ...marked(atRest(matter, event), "investigation-ended", event),
        stage: "case-ended",
      };
    case "penalty-executed":
    case "case-closed":
      return marked(matter, event.type, actedOn(event));
  }
}
