import { expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import { factsOf } from "#emails/letters/letter-about.ts";
import { rewardDenied } from "#emails/letters/reward/reward-denied.ts";
import { aMatter } from "#tests/support/a-matter.ts";
import { aReward } from "#tests/support/a-reward.ts";

const event = {
  type: "reward-denied",
  by: "head",
  on: day("2026-11-20"),
  reason: "已逐项核对。",
} as const;
const assessment = { ...aReward().assessment, met: [], excluded: ["took-part"], eligible: false };

test("a letter that there is no reward tells everything that stands against it, then what was written", () => {
  const matter = aMatter({ reward: aReward({ assessment }) });
  const told = rewardDenied.values?.(factsOf(event, matter, [], "zh"));
  expect(told?.["reason"]).toBe(
    "没有明确的被举报对象和具体的违法事实、线索，或者没有提供关键证据。" +
      "举报的事项事先已经被监督管理部门掌握。" +
      "举报的事项没有经查处结案并作出行政处罚，也没有移送司法机关追究刑事责任。" +
      "举报人实施了所举报的违法行为。已逐项核对。",
  );
});

test("where the committee said no, what was written is the reason", () => {
  const matter = aMatter({ reward: aReward({ decidedOn: event.on }) });
  expect(rewardDenied.values?.(factsOf(event, matter, [], "en"))).toEqual({ reason: event.reason });
});
