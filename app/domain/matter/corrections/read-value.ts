import { CASE_CONDITIONS, DECLINE_GROUNDS } from "#app/domain/law/cases/case-grounds.ts";
import { MEDIATION_END_GROUNDS } from "#app/domain/law/complaints/mediation-end-grounds.ts";
import { REFUSAL_GROUNDS } from "#app/domain/law/complaints/refusal-grounds.ts";
import { type Grounds, groundsOn } from "#app/domain/law/ground.ts";
import type { Provision } from "#app/domain/law/provision.ts";
import type { Subject } from "#app/domain/matter/corrections/recorded.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { MOST_PENALTY, readAmount } from "#app/domain/typed/amount.ts";
import { folded } from "#app/domain/typed/characters.ts";
import { readDay } from "#app/domain/typed/day-typed.ts";

/** The lists of law from which a ground was chosen; of a report that was declined, also the conditions that were not met. */
const LISTS = {
  "refused-grounds": REFUSAL_GROUNDS,
  "mediation-ended-ground": MEDIATION_END_GROUNDS,
  "declined-ground": DECLINE_GROUNDS,
} as const satisfies Partial<Record<Subject, Provision<Grounds>>>;

const isOfList = (subject: Subject): subject is keyof typeof LISTS => subject in LISTS;

/** A new value as it was typed, as it is recorded; null where it cannot be read as what this subject is. */
export function readValue(subject: Subject, typed: string, { receivedOn }: Matter): string | null {
  if (subject.startsWith("day:")) {
    const day = readDay(typed);
    return "value" in day ? day.value : null;
  }
  if (subject === "fines" || subject === "confiscations") {
    const amount = readAmount(typed, MOST_PENALTY);
    return "value" in amount ? String(amount.value) : null;
  }
  return isOfList(subject) ? codesOf(subject, typed, receivedOn) : typed;
}

/** Items are typed by their numbers in the article, as they stand in letters: `1`, `1、3`. */
function codesOf(
  subject: keyof typeof LISTS,
  typed: string,
  on: Matter["receivedOn"],
): string | null {
  const numbers = folded(typed)
    .split(/[^\d]+/u)
    .filter(Boolean)
    .map(Number);
  const list: Grounds = groundsOn<string>(LISTS[subject], on);
  const codes = numbers.map((number) => list.find((one) => one.number === number)?.code);
  const isOne = subject === "refused-grounds" || codes.length === 1;
  const known = codes.flatMap((code) => code ?? []);
  return codes.length > 0 && isOne && known.length === codes.length ? known.join(",") : null;
}

/** The items that a recorded value names, to be said in words. */
export const itemsIn = (subject: Subject, value: string, { receivedOn }: Matter): Grounds => {
  if (!isOfList(subject)) return [];
  const lists = [LISTS[subject], ...(subject === "declined-ground" ? [CASE_CONDITIONS] : [])];
  const codes = value.split(",");
  return lists
    .flatMap((list): Grounds => groundsOn<string>(list, receivedOn))
    .filter(({ code }) => codes.includes(code));
};
