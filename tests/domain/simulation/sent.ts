import { addDays, type Day } from "#app/domain/calendar/day.ts";
import { hour } from "#app/domain/calendar/hours.ts";
import { decided, refused } from "#app/domain/decision.ts";
import type { Circumstances } from "#app/domain/matter/act.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { ActionPage, Field, Typed } from "#app/domain/matter/record/field.ts";
import type { ActionRecord } from "#app/domain/matter/record/parts.ts";
import { KNOWN_YEARS } from "#db/gazette/known-years.ts";
import { type Does, type How, UNIT } from "#tests/domain/simulation/how.ts";

const UNITS = [{ id: UNIT, name: UNIT, nameEn: UNIT, handles: true, closed: false }];

const HANDLERS = ["甲", "乙", "丙"].map((id) => ({ id, name: id }));

/** An action's form filled in somehow, and sent. */
export const sent =
  ({ fields, leaves, read, returned }: ActionRecord): Does =>
  (matter, how) => {
    const page = {
      matter,
      units: UNITS,
      colleagues: [{ id: "己", name: "己" }],
      handlers: HANDLERS,
    };
    const form = read(filledIn(fields, page, how), page);
    if (!form.ok) return refused("badly-filled-in");
    const decision = form.decide(matter, at(how));
    if (!leaves.some(isAsked)) return decision;
    // What counts from its proposal on is proposed first; then it is approved, or now and then sent back.
    if (!decision.ok) return form.propose(matter, at(how));
    return how.pick % 5 === 0 ? decided(returned(matter, how.text, at(how))) : decision;
  };

const isAsked = (type: MatterEvent["type"]): boolean =>
  type === "extension-requested" || type === "transfer-proposed";

const at = ({ act, pick }: How): Circumstances => ({
  ...act,
  hour: hour(act.on, pick % 24),
  calendar: KNOWN_YEARS,
  barrier: null,
});

const filledIn = (fields: ActionRecord["fields"], page: ActionPage, how: How): Typed =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, answer(field, page, how)]),
  );

function answer(
  { kind, choices, supposes, isOfAct }: Field<unknown>,
  page: ActionPage,
  { act, text, pick }: How,
): readonly string[] {
  const codes = choices?.(page).map(({ value }) => value) ?? [];
  // Another number than the one that chose what to do: together they would leave half of it undone.
  const other = Math.floor(pick / 1009);
  const one = codes.slice(other % Math.max(codes.length, 1)).slice(0, 1);
  if (supposes === "none") return [];
  switch (kind) {
    case "words":
    case "line":
      return [text];
    case "day":
      return [aDay(isOfAct, act.on, pick)];
    case "time":
      return [`${String(pick % 24).padStart(2, "0")}:30`];
    case "amount":
      return [String(pick * 79)];
    case "one":
      return one;
    case "some":
      // All of them, but now and then not the first.
      if (supposes === "all") return codes.slice(other % 5 === 0 ? 1 : 0);
      return one;
  }
}

/** Some forms ask for a day that is past, others for one that is to come, soon or late. */
function aDay(isOfAct: true | undefined, on: Day, pick: number): Day {
  if (isOfAct) return addDays(on, -(Math.floor(pick / 1009) % 2));
  const soon = pick % 4;
  return addDays(on, [-soon, -soon, soon, soon, (pick % 75) - 4][pick % 5] ?? 0);
}
