import { describe, expect, test } from "vitest";
import { ACTIONS, recordOf } from "#app/domain/matter/action.ts";
import { DAY_OF_ACT, isOfDay } from "#app/domain/matter/record/day-of-act.ts";
import type { Field, Fields } from "#app/domain/matter/record/field.ts";
import { AGREED } from "#tests/domain/matter/record/agreed/agreed.ts";
import { aMatter } from "#tests/support/a-matter.ts";

const page = { matter: aMatter(), units: [] };

/** What may be left empty is said of a box, what may not of a list. */
function emptiness({ kind, read }: Field<unknown>): string | false {
  const isTaken = "value" in read([], page);
  if (kind === "some") return !isTaken && "at least one";
  return isTaken && "if any";
}

function asksFor([name, field]: readonly [string, Field<unknown>]): string {
  const { kind, goes, label, rows, decides, isOfAct, supposes } = field;
  const more = [
    label,
    rows && `${rows} rows`,
    decides && "decides",
    isOfAct && "of the act",
    emptiness(field),
    supposes === "all" && "all supposed",
  ];
  return [`${name}: ${kind} to ${goes}`, ...more.filter(Boolean)].join(", ");
}

const questions = (fields: Fields): readonly string[] => Object.entries(fields).map(asksFor);

describe("the form", () => {
  test.each(ACTIONS)("of %s asks this, for these readers", (action) => {
    const own = Object.entries(recordOf(action).fields).filter(([name]) => !isOfDay(name));
    expect(own.map(asksFor)).toEqual(AGREED[action].asks ?? []);
  });

  test("of what was done earlier asks for the day besides, for the file alone", () => {
    expect(questions(DAY_OF_ACT)).toEqual([
      "actedOn: day to file, if any",
      "enteredLate: words to file, 2 rows, if any",
      "provedBy: line to file, if any",
    ]);
  });
});
