import { expect, test } from "vitest";
import { KINDS } from "#app/domain/intake/kind.ts";
import { ACTIONS, recordOf } from "#app/domain/matter/action.ts";
import { STAGES } from "#app/domain/matter/stage.ts";
import { LETTERS } from "#app/ui/action/letters.ts";

/** What the script hears on every page: along a list and back to it. */
const TAKEN = ["j", "k", "u"];

const lettersAt = (kind: (typeof KINDS)[number], stage: (typeof STAGES)[number]) =>
  ACTIONS.filter((action) => recordOf(action).at[kind]?.includes(stage)).flatMap(
    (action) => LETTERS[action] ?? [],
  );

test("no two actions that a matter may offer together share a letter", () => {
  const shared = KINDS.flatMap((kind) =>
    STAGES.flatMap((stage) => {
      const letters = lettersAt(kind, stage);
      return letters
        .filter((letter, place) => letters.indexOf(letter) !== place)
        .map((letter) => `${letter} at ${kind}, ${stage}`);
    }),
  );
  expect(shared).toEqual([]);
  expect(lettersAt("report", "in-verification").length).toBeGreaterThan(4);
});

test("a letter is one small letter, and none of those that every page has", () => {
  const letters = Object.values(LETTERS);
  expect(letters.filter((letter) => !/^[a-z]$/.test(letter) || TAKEN.includes(letter))).toEqual([]);
});
