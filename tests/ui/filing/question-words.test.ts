import { expect, test } from "vitest";
import { stepsOf } from "#app/domain/intake/form.ts";
import { translator } from "#app/i18n/translate.ts";
import { hintOf, labelOf } from "#app/ui/filing/question-words.ts";

test.each(["zh", "en"] as const)(
  "whoever claims something else is told where to write what (%s)",
  (language) => {
    const t = translator(language);
    const claims = stepsOf("complaint")
      .flatMap(({ questions }) => questions)
      .filter(({ name }) => name === "claims");
    const [hint] = claims.map((question) => hintOf(t, question));
    for (const place of ["story", "forSeller"])
      expect(hint).toContain(labelOf(t, place, "complaint"));
  },
);
