import type { Day } from "#app/domain/calendar/day.ts";
import type { Officer, StaffRole } from "#app/domain/staff/roles.ts";

/**
 * Who may say yes: the head of a unit that deals with cases (Penalty Procedure, art. 19), one of those who lead the
 * department (art. 18), the chief of it (State Council Order 310, art. 5).
 */
export const OFFICES = ["unit-head", "leader", "chief"] as const;
export type HeldOffice = (typeof OFFICES)[number];

/** An office, and of which unit; the whole bureau has its leaders and its chief. */
export type Seat = { readonly office: HeldOffice; readonly unitId: string | null };

/** Both days included; without a last one until it is ended. What was ended counts no more on the day of its end. */
export type Span = { readonly from: Day; readonly until: Day | null; readonly endedOn: Day | null };

/** That somebody holds an office, or acts in it (主持工作) where nobody holds it; as two have confirmed. */
export type Term = Span &
  Seat & { readonly staffId: string; readonly acting: boolean; readonly confirmedOn: Day };

/** That somebody is on leave, and who stands in for them; as it was confirmed. */
export type Absence = Span & { readonly staffId: string; readonly deputyId: string | null };

/** Somebody who works here, and the first day on which that counts for an approval. */
export type Settled = Officer & { readonly since: Day };

/** Everything from which it follows who holds which office. */
export type House = {
  readonly people: readonly Settled[];
  readonly terms: readonly Term[];
  readonly absences: readonly Absence[];
};

/** By what right somebody decides: their own office, one they act in, or as the deputy of somebody who is on leave. */
export type Authority = { readonly acting: boolean; readonly for: string | null };
export type AuthorityReason = "not-your-office" | "on-leave";

/** By what right this officer decides in this office on this day; null where they do not. One's own right comes first. */
export function authorityOf(
  officerId: string,
  seat: Seat,
  on: Day,
  house: House,
): Authority | null {
  return isAway(officerId, on, house) ? null : rightTo(officerId, seat, on, house);
}

/** Why they do not decide; empty where they do. Who is on leave may end it at once. */
export function whyNotInOffice(
  officerId: string,
  seat: Seat,
  on: Day,
  house: House,
): readonly AuthorityReason[] {
  if (rightTo(officerId, seat, on, house) === null) return ["not-your-office"];
  return isAway(officerId, on, house) ? ["on-leave"] : [];
}

export const covers = ({ from, until, endedOn }: Span, on: Day): boolean =>
  from <= on && (until === null || on <= until) && (endedOn === null || on < endedOn);

export const isAway = (officerId: string, on: Day, { absences }: House): boolean =>
  absences.some((absence) => absence.staffId === officerId && covers(absence, on));

/** Whether it is theirs by role or term, be they on leave or not. */
export const holds = (officerId: string, seat: Seat, on: Day, house: House): boolean =>
  ownRight(officerId, seat, on, house) !== null;

/** Their own, or as a deputy of who holds it: whoever is a deputy's deputy has no right to it. */
function rightTo(officerId: string, seat: Seat, on: Day, house: House): Authority | null {
  if (!isSettled(officerId, DESK, on, house)) return null;
  const lent = house.absences
    .filter((absence) => absence.deputyId === officerId && covers(absence, on))
    .flatMap(({ staffId }) => {
      const right = ownRight(staffId, seat, on, house);
      return right ? [{ ...right, for: staffId }] : [];
    });
  return ownRight(officerId, seat, on, house) ?? inFull(lent);
}

function ownRight(officerId: string, seat: Seat, on: Day, house: House): Authority | null {
  const { office, unitId } = seat;
  switch (office) {
    case "unit-head": {
      const isHead =
        unitId !== null &&
        isSettled(officerId, ["head"], on, house) &&
        house.people.some((person) => person.id === officerId && person.unitId === unitId);
      return isHead ? { acting: false, for: null } : byTerm(officerId, seat, on, house);
    }
    // The chief is the first of those who lead the department (Penalty Procedure, art. 4).
    case "leader":
      return (
        byTerm(officerId, seat, on, house) ??
        ownRight(officerId, { office: "chief", unitId: null }, on, house)
      );
    case "chief":
      return byTerm(officerId, seat, on, house);
  }
}

/** From the day after it was confirmed: whoever makes an approver has to wait for the morning. */
function byTerm(officerId: string, { office, unitId }: Seat, on: Day, house: House) {
  if (!isSettled(officerId, HOLDERS[office], on, house)) return null;
  const terms = house.terms.filter(
    (term) =>
      term.staffId === officerId &&
      term.office === office &&
      (office !== "unit-head" || term.unitId === unitId) &&
      term.confirmedOn < on &&
      covers(term, on),
  );
  return inFull(terms.map(({ acting }) => ({ acting, for: null })));
}

/** Who works on matters. Neither who keeps the house nor who votes or pays decides on them. */
const DESK: readonly StaffRole[] = ["intake", "handler", "head"];

/** In which roles an office may be held by a term: to lead, one has to be at the head of something. */
export const HOLDERS: Readonly<Record<HeldOffice, readonly StaffRole[]>> = {
  "unit-head": DESK,
  leader: ["head"],
  chief: ["head"],
};

const isSettled = (
  officerId: string,
  roles: readonly StaffRole[],
  on: Day,
  { people }: House,
): boolean =>
  people.some(({ id, role, since }) => id === officerId && roles.includes(role) && since <= on);

/** An office that is held rather than one that is acted in, where there are both. */
const inFull = (rights: readonly Authority[]): Authority | null =>
  rights.find(({ acting }) => !acting) ?? rights[0] ?? null;
