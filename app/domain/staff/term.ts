import type { Day } from "#app/domain/calendar/day.ts";
import type { HeldOffice, Seat, Settled, Span } from "#app/domain/staff/office.ts";
import { HOLDERS } from "#app/domain/staff/office.ts";
import type { Officer, StaffRole } from "#app/domain/staff/roles.ts";

/** What can be asked for: a term that is held, and one that is only acted in. Heads of units hold theirs by their role. */
export const TERMS = ["leader", "chief", "acting-chief", "acting-head"] as const;
export type TermKind = (typeof TERMS)[number];

export const seatOf: Readonly<Record<TermKind, { office: HeldOffice; acting: boolean }>> = {
  leader: { office: "leader", acting: false },
  chief: { office: "chief", acting: false },
  "acting-chief": { office: "chief", acting: true },
  "acting-head": { office: "unit-head", acting: true },
};

export function kindOf({ office, acting }: { office: HeldOffice; acting: boolean }): TermKind {
  if (office === "unit-head") return "acting-head";
  if (office === "leader") return "leader";
  return acting ? "acting-chief" : "chief";
}

/** A term that was asked for and not refused, be it confirmed or not. */
export type LiveTerm = Seat & Span & { readonly staffId: string };

export type TermFault =
  | "ends-before-it-begins"
  | "over-already"
  | "does-not-hold-this"
  | "one-chief-at-a-time"
  | "held-already";

/** Why there cannot be such a term; all the reasons. There is one chief at a time, held or acted. */
export function whyNotTerm(
  term: LiveTerm,
  { people, terms }: { readonly people: readonly Settled[]; readonly terms: readonly LiveTerm[] },
  today: Day,
): readonly TermFault[] {
  const { staffId, office, unitId, from, until } = term;
  const role = people.find(({ id }) => id === staffId)?.role;
  const meanwhile = terms.filter((other) => other.office === office && overlap(other, term));
  const faults: readonly (readonly [TermFault, boolean])[] = [
    ["ends-before-it-begins", until !== null && until < from],
    ["over-already", until !== null && from <= until && until < today],
    ["does-not-hold-this", !role || !HOLDERS[office].includes(role)],
    ["one-chief-at-a-time", office === "chief" && meanwhile.length > 0],
    [
      "held-already",
      office !== "chief" &&
        meanwhile.some((other) => other.staffId === staffId && other.unitId === unitId),
    ],
  ];
  return faults.flatMap(([fault, is]) => (is ? [fault] : []));
}

/** Whether there is a day that belongs to both. */
export const overlap = (one: Span, other: Span): boolean =>
  isBeforeEnd(one.from, other) &&
  isBeforeEnd(other.from, one) &&
  isBeforeEnd(one.from, one) &&
  isBeforeEnd(other.from, other);

const isBeforeEnd = (day: Day, { until, endedOn }: Span): boolean =>
  (until === null || day <= until) && (endedOn === null || day < endedOn);

export type TermReason = "own-request" | "about-oneself" | "leadership-or-administrator";

/**
 * Why this officer may not confirm a term; empty where they may. It is for another administrator than who asked, or for
 * a head of the unit that stands above all others: never for whom it is about.
 */
export function whyNotConfirmTerm(
  { id, role, unitId }: Officer,
  { askedBy, staffId }: { readonly askedBy: string; readonly staffId: string },
  topUnitIds: readonly string[],
): readonly TermReason[] {
  if (id === askedBy) return ["own-request"];
  if (id === staffId) return ["about-oneself"];
  const leads = role === "head" && unitId !== null && topUnitIds.includes(unitId);
  return leads || ADMINISTRATORS.includes(role) ? [] : ["leadership-or-administrator"];
}

export const ADMINISTRATORS: readonly StaffRole[] = [
  "system-administrator",
  "security-administrator",
];
