import type { Day } from "#app/domain/calendar/day.ts";
import type { Bureau } from "#app/domain/staff/leave.ts";
import { authorityOf, covers, type Seat } from "#app/domain/staff/office.ts";
import { kindOf, type TermKind } from "#app/domain/staff/term.ts";

type TermRow = Seat & {
  readonly id: string;
  readonly staffId: string;
  readonly acting: boolean;
  readonly from: Day;
  readonly until: Day | null;
  readonly basis: string;
  readonly confirmedOn: string | null;
};

/** Who holds an office today, by role or by term, and where they are. */
export type Holding = {
  readonly kind: TermKind | "unit-head";
  readonly staffId: string;
  readonly unitId: string | null;
  readonly term: TermRow | null;
  /** From when the role counts, where that is not yet. */
  readonly since: Day | null;
  /** They work here no more, so nobody holds it. */
  readonly gone: boolean;
  readonly away: { readonly until: Day; readonly deputyId: string | null } | null;
};

export function holdingsOn(today: Day, terms: readonly TermRow[], house: Bureau) {
  const { people, absences } = house;
  const stateOf = (staffId: string) => {
    const leave = absences.find((one) => one.staffId === staffId && covers(one, today));
    const person = people.find(({ id }) => id === staffId);
    const since = person?.since ?? today;
    const away = leave?.until ? { until: leave.until, deputyId: leave.deputyId } : null;
    return { staffId, away, gone: !person, since: since > today ? since : null };
  };
  const isHeld = ({ confirmedOn, from }: TermRow) =>
    confirmedOn !== null && confirmedOn < today && from <= today;
  const held = terms.filter(isHeld).map(
    (term): Holding => ({
      ...stateOf(term.staffId),
      ...{ kind: kindOf(term), unitId: term.unitId, term },
    }),
  );
  const heads = people
    .filter(({ role, unitId }) => role === "head" && unitId !== null)
    .map(({ id, unitId }): Holding => ({ ...stateOf(id), kind: "unit-head", unitId, term: null }));
  const isVacant = (seat: Seat) =>
    !people.some(({ id }) => authorityOf(id, seat, today, house) !== null);
  return {
    holdings: [...held, ...heads],
    coming: terms.filter((term) => !isHeld(term)),
    vacant: (["chief", "leader"] as const).filter((office) => isVacant({ office, unitId: null })),
  };
}
