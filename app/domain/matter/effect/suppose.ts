import type { Day } from "#app/domain/calendar/day.ts";
import { blank } from "#app/domain/matter/effect/blank.ts";
import type { ActionPage, Field, Fields, Typed } from "#app/domain/matter/record/field.ts";

/** A form filled in so that the rule can be asked what would follow, before anybody has written anything. */
export const supposed = (fields: Fields, page: ActionPage, on: Day): Typed =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, oneFor(name, field, page, on)]),
  );

/** Of whatever day it is, it is still to come. */
const LAST_MINUTE = "23:59";

function oneFor(
  name: string,
  { kind, choices, supposes }: Field<unknown>,
  page: ActionPage,
  on: Day,
): readonly string[] {
  if (supposes === "none") return [];
  const codes = choices?.(page).map(({ value }) => value) ?? [];
  switch (kind) {
    case "words":
    case "line":
      return [blank(name)];
    case "day":
      return [on];
    case "time":
      return [LAST_MINUTE];
    case "amount":
      // Where something has to have come, nothing is no answer.
      return [supposes === "one" ? "1" : "0"];
    case "one":
      return codes.slice(0, 1);
    case "some":
      return supposes === "all" ? codes : codes.slice(0, 1);
  }
}
