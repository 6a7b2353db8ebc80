import type { MediationEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { type Mediation, mediationOf } from "#app/domain/matter/mediation/mediation.ts";

/** What an event of a mediation does to its matter. Whoever mediates becomes its handler, and is no longer when released. */
export function applyToMediation(matter: Matter, event: MediationEvent): Matter {
  const now = mediationOf(matter);
  const becomes = (but: Partial<Mediation>, handlerId = matter.handlerId): Matter => ({
    ...matter,
    handlerId,
    mediation: { ...now, ...but },
  });
  switch (event.type) {
    case "mediation-agreed": {
      const { side, agreedOn, way } = event;
      return becomes({ consents: { ...now.consents, [side]: { on: agreedOn, way } } });
    }
    case "mediator-named":
      return becomes({ mediators: event.mediators }, event.by);
    case "mediator-released":
      return withoutMediator(matter);
    case "mediator-challenged":
      return becomes({ challenge: { by: event.side, on: event.askedOn } });
    case "challenge-decided":
      return event.upheld
        ? withoutMediator(becomes({ recused: recusedAfter(matter) }))
        : becomes({ challenge: null });
    case "delegated":
      return becomes({ delegatedTo: event.to });
    case "meeting-called": {
      const { day: on, time: at, place } = event;
      return becomes({ meeting: { on, at, place, held: false } });
    }
    case "meeting-held":
      return becomes({ meeting: now.meeting && { ...now.meeting, held: true } });
    case "appraisal-ordered":
    case "appraisal-returned":
      return matter;
  }
}

/** Nobody mediates. Both sides were told of a meeting with somebody who no longer does: it has to be called anew. */
export const withoutMediator = (matter: Matter): Matter => ({
  ...matter,
  handlerId: null,
  mediation: matter.mediation && {
    ...matter.mediation,
    mediators: null,
    challenge: null,
    meeting: null,
  },
});

const recusedAfter = (matter: Matter): readonly string[] => {
  const { recused } = mediationOf(matter);
  return matter.handlerId === null ? recused : [...recused, matter.handlerId];
};
