import { expect, test } from "vitest";
import { stepsOf } from "#app/domain/intake/form.ts";
import type { Answers } from "#app/domain/intake/question.ts";
import { shownToRespondent } from "#app/domain/intake/shown-to-respondent.ts";

/** Every question answered with its own name, so that what is shown can be read off. */
const EVERYTHING: Answers = Object.fromEntries(
  stepsOf("complaint").flatMap(({ questions }) => questions.map(({ name }) => [name, name])),
);
const namesShown = (but: Answers) =>
  shownToRespondent({ ...EVERYTHING, ...but }).map(({ name }) => name);

test("a complaint is told with its story, and by whom", () => {
  const shown = namesShown({ alsoReport: "no" });
  expect(shown).toContain("story");
  expect(shown).toContain("name");
  expect(shown).not.toContain("forSeller");
});

test("of one that is a report as well, the story stays here", () => {
  const shown = namesShown({ alsoReport: "yes" });
  expect(shown).toContain("forSeller");
  expect(shown).not.toContain("story");
});

test.each(["no", "yes"])(
  "nothing by which to find the complainant is told (also report: %s)",
  (alsoReport) => {
    const shown = namesShown({ alsoReport });
    const kept = ["phone", "address", "email", "alsoReport", "consentDelegation"];
    expect(shown.filter((name) => kept.includes(name))).toEqual([]);
  },
);
