import { expect, test } from "vitest";
import { REMEDIES } from "#app/domain/law/remedies/remedies.ts";

/** Which rule stands at the foot of which letter. A step of procedure and the form of a result have none. */
test.each([
  ["complaint-accepted", []],
  ["complaint-refused", ["RM-09"]],
  ["mediation-ended", ["C-20", "RM-09"]],
  ["settlement", ["C-20", "RM-09"]],
  ["assigned", []],
  ["report-result", []],
  ["duty-not-performed", ["RM-07", "RM-01"]],
  ["reward-decision", ["W-13.review"]],
  ["penalty-decision", ["RM-01", "RM-08", "RM-02"]],
] as const)("%s names %j", (letter, rules) => {
  expect(REMEDIES[letter].map(({ id }) => id)).toEqual(rules);
});
