import { atRest, marked } from "#app/domain/matter/apply/mark.ts";
import type { HolderEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { withoutMediator } from "#app/domain/matter/mediation/apply-to-mediation.ts";
import type { Stage } from "#app/domain/matter/stage.ts";

/** A matter goes to a unit, back to intake, or into somebody's hands. */
export function applyToHolder(matter: Matter, event: HolderEvent): Matter {
  switch (event.type) {
    case "assigned":
      return {
        ...marked(matter, "assigned", event),
        stage: matter.kind === "report" ? "assigned" : matter.stage,
        unitId: event.unitId,
      };
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
  }
}

const stageAtIntake = ({ kind }: Matter): Stage => (kind === "report" ? "received" : "accepted");
