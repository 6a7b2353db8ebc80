import type { Day } from "#app/domain/calendar/day.ts";
import {
  type Absence,
  authorityOf,
  type House,
  holds,
  type Settled,
  type Span,
} from "#app/domain/staff/office.ts";
import { ADMINISTRATORS, overlap } from "#app/domain/staff/term.ts";

type Placed = { readonly id: string; readonly upperUnitId: string | null };

/** Who works here, and the units that are open. */
export type Bureau = House & { readonly units: readonly Placed[] };

/** Leave as it is asked for. Why somebody is away is nobody's business here. */
export type AskedLeave = Span & {
  readonly staffId: string;
  readonly deputyId: string | null;
  readonly until: Day;
};

export type LeaveFault =
  | "ends-before-it-begins"
  | "in-the-past"
  | "leaves-overlap"
  | "deputy-missing"
  | "deputy-does-not-fit"
  | "deputy-away";

/** Why there cannot be such a leave; all the reasons. `live` is what was asked for and not refused, confirmed or not. */
export function whyNotLeave(
  leave: AskedLeave,
  live: readonly Absence[],
  bureau: Bureau,
  today: Day,
): readonly LeaveFault[] {
  const { staffId, deputyId, from, until } = leave;
  const possible = deputiesFor(staffId, bureau);
  const meanwhile = (id: string, among: readonly Absence[]) =>
    among.some((other) => other.staffId === id && overlap(other, leave));
  const faults: readonly (readonly [LeaveFault, boolean])[] = [
    ["ends-before-it-begins", until < from],
    ["in-the-past", from < today],
    ["leaves-overlap", meanwhile(staffId, live)],
    ["deputy-missing", deputyId === null && decides(leave, bureau) && possible.length > 0],
    ["deputy-does-not-fit", deputyId !== null && !possible.includes(deputyId)],
    ["deputy-away", deputyId !== null && meanwhile(deputyId, bureau.absences)],
  ];
  return faults.flatMap(([fault, is]) => (is ? [fault] : []));
}

/** Whether something waits for them alone while they are away: a head's decision, or one of a term of these days. */
const decides = (leave: AskedLeave, { people, terms }: Bureau): boolean =>
  people.some(({ id, role }) => id === leave.staffId && role === "head") ||
  terms.some((term) => term.staffId === leave.staffId && overlap(term, leave));

/**
 * Who can stand in: somebody in the same role, or of those who work on matters a head, of the same unit or one above it.
 * Who belongs to no unit stands in for whoever belongs to none.
 */
export function deputiesFor(staffId: string, { people, units }: Bureau): readonly string[] {
  const absent = people.find(({ id }) => id === staffId);
  if (!absent) return [];
  const ways = absent.unitId === null ? [] : upwards(absent.unitId, units);
  const roles = ["intake", "handler"].includes(absent.role) ? [absent.role, "head"] : [absent.role];
  return people.flatMap(({ id, role, unitId }) => {
    const isNear = unitId === null ? absent.unitId === null : ways.includes(unitId);
    return id !== staffId && roles.includes(role) && isNear ? [id] : [];
  });
}

export type LeaveReason = "own-leave" | "you-stand-in" | "head-confirms";

/** Why this officer may not confirm the leave on this day; empty where they may. */
export function whyNotConfirmLeave(
  officerId: string,
  leave: Pick<Absence, "staffId" | "deputyId">,
  today: Day,
  bureau: Bureau,
): readonly LeaveReason[] {
  if (officerId === leave.staffId) return ["own-leave"];
  if (officerId === leave.deputyId) return ["you-stand-in"];
  return confirmersOf(leave, today, bureau).includes(officerId) ? [] : ["head-confirms"];
}

/**
 * Whose word a leave needs: that of who heads the unit today, or for the head of who stands above; where nobody is left
 * there the next above, and at the top another who heads it. Never the deputy, who gains by it: before that an administrator.
 */
export function confirmersOf(
  leave: Pick<Absence, "staffId" | "deputyId">,
  today: Day,
  bureau: Bureau,
): readonly string[] {
  const { people } = bureau;
  const others = people.filter(({ id }) => id !== leave.staffId && id !== leave.deputyId);
  for (const level of levelsOf(leave.staffId, today, bureau)) {
    const heads = others.filter(({ id }) =>
      level.some((unitId) => authorityOf(id, { office: "unit-head", unitId }, today, bureau)),
    );
    if (heads.length > 0) return heads.map(idOf);
  }
  return others
    .filter(({ role, since }) => ADMINISTRATORS.includes(role) && since <= today)
    .map(idOf);
}

/** The units to ask, one after the other. */
function levelsOf(staffId: string, today: Day, bureau: Bureau): readonly (readonly string[])[] {
  const { people, units } = bureau;
  const unitId = people.find(({ id }) => id === staffId)?.unitId ?? null;
  if (unitId === null) return [topOf(units)];
  const ways = upwards(unitId, units);
  const isHead = holds(staffId, { office: "unit-head", unitId }, today, bureau);
  return (isHead && ways.length > 1 ? ways.slice(1) : ways).map((one) => [one]);
}

export const topOf = (units: readonly Placed[]): readonly string[] =>
  units.filter(({ upperUnitId }) => upperUnitId === null).map(idOf);

/** This unit, and those above it, from below. */
function upwards(unitId: string, units: readonly Placed[]): readonly string[] {
  const upper = units.find(({ id }) => id === unitId)?.upperUnitId ?? null;
  return upper === null ? [unitId] : [unitId, ...upwards(upper, units)];
}

const idOf = ({ id }: Pick<Settled, "id"> | Placed): string => id;
