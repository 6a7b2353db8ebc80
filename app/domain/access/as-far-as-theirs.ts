import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { Officer } from "#app/domain/staff/roles.ts";

export type Lying = Pick<Matter, "unitId" | "escalatedTo">;

/**
 * Whether this officer is still told how far a matter has come and no more of it: intake, from the moment on which a unit has
 * it (Order 121, art. 37: a report stays with those who need it; policy for complaints).
 */
export const isTakenOver = ({ role }: Pick<Officer, "role">, lies: Lying): boolean =>
  role === "intake" && (lies.unitId !== null || lies.escalatedTo !== null);

/** A matter without what was found of it, decided and proposed, where it is taken over. */
export const asFarAsTheirs = <Told extends Matter>(officer: Officer, matter: Told): Told =>
  isTakenOver(officer, matter)
    ? {
        ...matter,
        ...{ extension: null, findings: null, investigation: null, penalty: null, reward: null },
        ...{ correction: null, newFacts: null },
      }
    : matter;

/** What intake did, or had done before it was taken over. */
const BEFORE_A_UNIT: readonly MatterEvent["type"][] = [
  "received",
  "identity-asked",
  "accepted",
  "refused",
  "withdrawn",
  "assigned",
  "sent-back",
  "referred",
];

/** Whether the words of an event are theirs to read; that it happened they see in any case. */
export const isLegibleTo = (officer: Officer, lies: Lying, { type, by }: MatterEvent): boolean =>
  !isTakenOver(officer, lies) || by === officer.id || BEFORE_A_UNIT.includes(type);

/** An event of which only is said what it was, when, and who did it. */
export const bareEvent = ({ type, by, on }: MatterEvent): MatterEvent =>
  // Whoever shows it asks first whether there is more to it.
  ({ type, by, on }) as MatterEvent;
