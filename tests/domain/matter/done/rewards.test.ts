import { expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { Reward } from "#app/domain/reward/reward.ts";
import { aMatter } from "#tests/support/a-matter.ts";
import { aReward } from "#tests/support/a-reward.ts";
import { type Done, filledInBy } from "#tests/support/acts/filled-in-by.ts";

const { does, left } = filledInBy({ by: "罗毅", on: day("2026-11-20") });

const fined = (reward: Reward | null): Matter => aMatter({ stage: "outcome-recorded", reward });
const awarded = (financeConsulted: boolean, but: Partial<Reward> = {}) =>
  fined(
    aReward({
      decidedOn: day("2026-11-12"),
      award: { grade: "second", base: 100_000_00, amount: 3_000_00, financeConsulted },
      ...but,
    }),
  );
const ALL = ["clear-target-and-key-evidence", "not-known-before", "penalised-or-prosecuted"];

test.each<Done>([
  [
    "assessment",
    fined(null),
    { respondent: "某某药房", met: ALL, proposed: "second", note: "举报早于首次检查" },
    {
      type: "reward-assessed",
      respondent: "某某药房",
      met: ALL,
      excluded: [],
      insiderMet: [],
      proposed: "second",
      note: "举报早于首次检查",
      eligible: true,
    },
  ],
  [
    "finance-consultation",
    awarded(true),
    { financeReply: "财政部门同意" },
    { type: "finance-consulted", note: "财政部门同意" },
  ],
  ["reward-notice", awarded(false), {}, { type: "reward-notified" }],
])("%s leaves what was written, and nothing else", (action, matter, answers, events) => {
  expect(does(action, matter, answers)).toEqual(left(events));
});
