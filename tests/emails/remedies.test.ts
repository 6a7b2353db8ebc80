import { expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import { apply } from "#app/domain/matter/apply.ts";
import { clocks } from "#app/domain/matter/clocks/clocks.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import { KNOWN_YEARS } from "#db/gazette/known-years.ts";
import { lettersFor } from "#emails/letters-for.ts";
import { aMatter } from "#tests/support/a-matter.ts";
import { aReward } from "#tests/support/a-reward.ts";
import { anOffice } from "#tests/support/office-facts.ts";

const on = day("2026-11-02");
const AWARD = { grade: "second", base: 100_000, amount: 3_000, financeConsulted: false } as const;

/** The last lines of the letter that this event owes its reporter. */
function foot(event: MatterEvent, language: "zh" | "en" = "zh", signedOff: readonly string[] = []) {
  const reward = aReward({ decidedOn: on, award: AWARD });
  const before = aMatter({ kind: "report", stage: "outcome-recorded", receivedOn: on, reward });
  const matter = apply(before, event);
  const running = clocks(matter, {
    calendar: KNOWN_YEARS,
    today: on,
    signedOff: new Set(signedOff),
  });
  const letter = lettersFor(event, matter, running, anOffice()).find(
    ({ audience }) => audience === "reporter",
  );
  return letter?.words[language].paragraphs ?? [];
}

const notified: MatterEvent = { type: "reward-notified", by: "x", on };

test("a reward is told without a review that nobody has read of", () => {
  const said = [...foot(notified), ...foot(notified, "en")].join("");
  expect(said).toContain("申领");
  expect(said).not.toMatch(/复核|待核|review|verified/u);
});

test("once the legal unit has signed for the rule it is told, with its last day and no article", () => {
  // Ten working days after Monday 2 November end on Monday 16 November.
  expect(foot(notified, "zh", ["W-13.review"]).at(-1)).toContain("最迟在2026年11月16日");
  expect(foot(notified, "zh", ["W-13.review"]).at(-1)).not.toContain("待核");
  expect(foot(notified, "en", ["W-13.review"]).at(-1)).toContain("16 November 2026");
});

test.each([
  ["refused", { type: "refused", by: "x", on, grounds: [], explanation: "甲" }, ["第三十九条"]],
  ["settled", { type: "settled", by: "x", on, terms: "甲" }, ["第二十五条", "第三十九条"]],
  [
    "mediation-ended",
    { type: "mediation-ended", by: "x", on, ground: "", explanation: "甲" },
    ["第二十五条", "第三十九条"],
  ],
] as const)("%s names the ways that remain, with their articles", (_, event, articles) => {
  const last = foot(event).slice(-articles.length);
  for (const [index, article] of articles.entries()) expect(last[index]).toContain(article);
});

test("the result of a report prints none: its official form has none", () => {
  const declined: MatterEvent = { type: "declined", by: "x", on, ground: "", reason: "甲" };
  expect(foot(declined).at(-1)).toContain("感谢");
});
