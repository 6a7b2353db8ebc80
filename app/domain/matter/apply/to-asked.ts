import { applyCorrection } from "#app/domain/matter/corrections/apply-correction.ts";
import type { AskedEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";

/** What becomes of a matter by what one officer asks for and another decides: corrections, and new facts. */
export function applyToAsked(matter: Matter, event: AskedEvent): Matter {
  switch (event.type) {
    case "correction-proposed": {
      const { by: proposedBy, subject, old, new: value, reason } = event;
      return { ...matter, correction: { proposedBy, subject, old, new: value, reason } };
    }
    case "correction-declined":
      return { ...matter, correction: null };
    case "corrected":
      return { ...applyCorrection(matter, event), correction: null };
    case "facts-proposed": {
      const { by: proposedBy, supplement, from } = event;
      return { ...matter, newFacts: { proposedBy, supplement, from } };
    }
    case "facts-declined":
      return { ...matter, newFacts: null };
    case "facts-added": {
      const dates = { ...matter.dates, "facts-added": event.from ?? event.on };
      return { ...matter, dates, newFacts: null };
    }
  }
}
