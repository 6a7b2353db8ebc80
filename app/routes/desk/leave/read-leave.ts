import { readDay } from "#app/domain/typed/day-typed.ts";
import { isUnderstood } from "#app/domain/typed/reading.ts";
import type { TypedLeave } from "#app/shell/staff/take-leave.server.ts";
import type { LeaveField } from "#app/ui/desk-form/leave.ts";

export type LeaveAnswers = Readonly<Record<LeaveField, string>>;

type Known = { readonly subjects: readonly string[]; readonly people: readonly string[] };

/** A leave as it was typed, or in which fields something is wrong. Whoever may enter it for nobody else is not asked for whom. */
export function readLeave(
  typed: LeaveAnswers,
  { subjects, people }: Known,
): { readonly asked: TypedLeave | null; readonly faults: readonly LeaveField[] } {
  const staffId = subjects.length > 1 ? subjects.find((id) => id === typed.staff) : subjects[0];
  const deputyId = people.find((id) => id === typed.deputy) ?? null;
  const [from, until] = [readDay(typed.from), readDay(typed.until)];
  const wrong: readonly (readonly [LeaveField, boolean])[] = [
    ["staff", !staffId],
    ["from", !isUnderstood(from)],
    ["until", !isUnderstood(until)],
    ["deputy", typed.deputy !== "" && deputyId === null],
  ];
  const faults = wrong.flatMap(([field, is]) => (is ? [field] : []));
  if (!staffId || !isUnderstood(from) || !isUnderstood(until) || faults.length > 0)
    return { asked: null, faults };
  return { asked: { staffId, deputyId, from: from.value, until: until.value }, faults };
}
