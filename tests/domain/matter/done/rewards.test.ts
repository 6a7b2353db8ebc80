import { expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { Reward } from "#app/domain/reward/reward.ts";
import { aMatter } from "#tests/support/a-matter.ts";
import { aReward } from "#tests/support/a-reward.ts";
import { type Done, filledInBy } from "#tests/support/acts/filled-in-by.ts";

const { does, left } = filledInBy({ by: "罗毅", on: day("2026-11-20") });

const penalty = { decisionNumber: "罚1号", fines: 10_000_000, confiscations: 0 };
const fined = (reward: Reward | null): Matter =>
  aMatter({ stage: "outcome-recorded", reward, penalty });
const awarded = (financeConsulted: boolean, but: Partial<Reward> = {}) =>
  fined(
    aReward({
      decidedOn: day("2026-11-12"),
      award: { grade: "second", base: 100_000_00, amount: 3_000_00, financeConsulted },
      ...but,
    }),
  );
const ASKED = { askedOn: day("2026-11-13"), askedBy: "方雨", letter: "1号", answer: null };
const notEligible = fined(
  aReward({ assessment: { ...aReward().assessment, eligible: false }, denial: null }),
);
const ALL = ["clear-target-and-key-evidence", "not-known-before", "penalised-or-prosecuted"];

test.each<Done>([
  [
    "assessment",
    fined(null),
    {
      respondent: "某某药房",
      scope: ["natural-person", "serious-breach"],
      met: ALL,
      share: "shareFirst",
      proposed: "second",
      note: "举报早于首次检查",
    },
    {
      type: "reward-assessed",
      respondent: "某某药房",
      scope: ["natural-person", "serious-breach"],
      met: ALL,
      excluded: [],
      insiderMet: [],
      share: "shareFirst",
      proposed: "second",
      note: "举报早于首次检查",
      eligible: true,
    },
  ],
  [
    "finance-consultation",
    awarded(true),
    { financeLetter: "药监商〔2026〕3号" },
    { type: "finance-asked", letter: "药监商〔2026〕3号" },
  ],
  [
    "finance-answer",
    awarded(true, { finance: ASKED }),
    { financeAnswer: "financeOtherSum", financeSum: "480000", financeReply: "财函8号" },
    { type: "finance-answered", says: "financeOtherSum", sum: 48_000_000, document: "财函8号" },
  ],
  [
    "assessment-return",
    notEligible,
    { returnReason: "时间先后有误" },
    { type: "assessment-returned", note: "时间先后有误" },
  ],
  [
    "reward-denial",
    notEligible,
    { denialReason: "事先已被掌握" },
    { type: "reward-denied", reason: "事先已被掌握" },
  ],
  ["reward-notice", awarded(false), {}, { type: "reward-notified" }],
])("%s leaves what was written, and nothing else", (action, matter, answers, events) => {
  expect(does(action, matter, answers)).toEqual(left(events));
});
