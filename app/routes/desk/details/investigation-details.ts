import { SUSPENSION_GROUNDS } from "#app/domain/law/cases/investigation-rules.ts";
import type { EventOf, InvestigationEvent } from "#app/domain/matter/events.ts";
import { type Detail, named, papered } from "#app/routes/desk/details/detail.ts";

type Details = { readonly [Type in InvestigationEvent["type"]]: Detail<EventOf<Type>> };

/** What was written down with each step of a case, beyond that it happened. */
export const INVESTIGATION_DETAILS: Details = {
  // By their ids here; the page of the case names them.
  "officers-named": () => [],
  "investigation-suspended": (about) => [
    ...named(SUSPENSION_GROUNDS, [about.event.ground], about),
    ...papered(about),
  ],
  "investigation-ended": papered,
  "penalty-executed": papered,
  "case-closed": papered,
};
