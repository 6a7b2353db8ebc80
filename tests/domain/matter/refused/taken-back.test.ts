import { expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import type { Decision } from "#app/domain/decision.ts";
import { recordOf } from "#app/domain/matter/action.ts";
import { correct } from "#app/domain/matter/actions/back/correct.ts";
import { decideCorrection } from "#app/domain/matter/actions/back/decide-correction.ts";
import { decideFacts } from "#app/domain/matter/actions/facts/decide-facts.ts";
import { proposeFacts } from "#app/domain/matter/actions/facts/propose-facts.ts";
import { aMatter } from "#tests/support/a-matter.ts";
import { circumstances } from "#tests/support/acts/circumstances.ts";
import { whyNot } from "#tests/support/acts/why-not.ts";

const act = { by: "罗毅", on: day("2026-05-20") };
const accepted = aMatter({
  kind: "complaint",
  stage: "accepted",
  dates: { accepted: day("2026-05-19") },
});
const value = { subject: "day:accepted", value: "2026-05-19" } as const;
const change = { subject: "day:accepted", old: "2026-05-19", new: "2026-05-18" } as const;
const waiting = { ...accepted, correction: { ...change, reason: "录入有误", proposedBy: "方雨" } };
const withFacts = aMatter({
  added: [{ id: "s1", on: day("2026-05-18") }],
  newFacts: { proposedBy: "方雨", supplement: "s1", from: day("2026-05-18") },
});

test.each<readonly [string, () => Decision<unknown, string>, string]>([
  [
    "a value is put right without a reason",
    () => correct(accepted, { value, to: "2026-05-18", reason: "" }, act),
    "explanation-missing",
  ],
  [
    "somebody leaves it as it is without a word",
    () => decideCorrection(waiting, { approved: false, note: "" }, act),
    "explanation-missing",
  ],
  [
    "facts are found new without a word",
    () => decideFacts(withFacts, { areNew: true, note: "" }, act),
    "explanation-missing",
  ],
  [
    "a second supplement is named while one waits",
    () => proposeFacts(withFacts, { supplement: "s1", note: "新批号" }, act),
    "facts-proposed-already",
  ],
])("it is refused that %s", (_, done, answer) => {
  expect(whyNot(done())).toBe(answer);
});

test("the page of a correction knows before a form is sent that none waits", () => {
  const { blocked } = recordOf("correction-decision");
  const now = circumstances(act);
  expect(blocked(accepted, now)).toEqual(["no-correction-waits"]);
  expect(blocked(waiting, now)).toEqual([]);
});
