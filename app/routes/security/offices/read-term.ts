import { TERMS } from "#app/domain/staff/term.ts";
import { readDay } from "#app/domain/typed/day-typed.ts";
import { isUnderstood } from "#app/domain/typed/reading.ts";
import { readText } from "#app/domain/typed/text.ts";
import type { AskedTerm } from "#app/shell/staff/change-terms.server.ts";
import type { TermField } from "#app/ui/desk-form/term.ts";

const LONGEST_BASIS = 200;

export type TypedTerm = Readonly<Record<TermField, string>>;

type Known = { readonly people: readonly string[]; readonly units: readonly string[] };

/** A term as it was typed, or in which fields something is wrong. A unit is of who acts as its head, and of nobody else. */
export function readTerm(
  typed: TypedTerm,
  { people, units }: Known,
): { readonly asked: AskedTerm | null; readonly faults: readonly TermField[] } {
  const staffId = people.find((id) => id === typed.staff);
  const kind = TERMS.find((one) => one === typed.kind);
  const unitId = units.find((id) => id === typed.unit) ?? null;
  const [from, until, basis] = [
    readDay(typed.from),
    readDay(typed.until),
    readText(typed.basis, LONGEST_BASIS),
  ];
  const hasUntil = typed.until.trim() !== "";
  const wrong: readonly (readonly [TermField, boolean])[] = [
    ["staff", !staffId],
    ["kind", !kind],
    [
      "unit",
      (unitId === null && typed.unit !== "") || (kind === "acting-head") !== (unitId !== null),
    ],
    ["from", !isUnderstood(from)],
    ["until", hasUntil && !isUnderstood(until)],
    ["basis", !isUnderstood(basis)],
  ];
  const faults = wrong.flatMap(([field, is]) => (is ? [field] : []));
  if (!staffId || !kind || !isUnderstood(from) || !isUnderstood(basis) || faults.length > 0)
    return { asked: null, faults };
  const last = isUnderstood(until) ? until.value : null;
  return {
    asked: { staffId, kind, unitId, from: from.value, until: last, basis: basis.value },
    faults,
  };
}
