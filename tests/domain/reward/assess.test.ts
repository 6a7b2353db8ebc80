import { describe, expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import { scaleInForce } from "#app/domain/law/rewards/scale-in-force.ts";
import { percentage } from "#app/domain/matter/record/fields.ts";
import { assess } from "#app/domain/reward/assess.ts";
import type { Assessment } from "#app/domain/reward/reward.ts";
import { aMatter } from "#tests/support/a-matter.ts";
import { aReward } from "#tests/support/a-reward.ts";
import { whyNot } from "#tests/support/acts/why-not.ts";

const act = { by: "handler", on: day("2026-11-20") };
const penalty = { decisionNumber: "罚1号", fines: 10_000_000, confiscations: 0 };
const asNamed = { ...aReward().assessment, insiderMet: ["insider", "named"] };
const of = (named: boolean, insider = false) =>
  aMatter({ stage: "outcome-recorded", named, insider, penalty });

test("nobody without a name is found to have reported under their name", () => {
  expect(assess(of(false, true), asNamed, act)).toEqual({ ok: false, because: ["not-named"] });
  expect(assess(of(true, true), asNamed, act).ok).toBe(true);
});

describe("what is weighed beside the grounds", () => {
  const scale = { ...scaleInForce(act.on), adjustment: { down: 10, up: 30 } };
  const saying = (but: Partial<Assessment>, at: object = {}) =>
    assess(of(true), { ...aReward().assessment, ...but }, { ...act, ...at });
  test.each<[string, Partial<Assessment>, object, string]>([
    ["an addition is named", { share: "shareAdds" }, {}, "addition-missing"],
    ["as it is here", { share: "shareAdds", addition: "进货单" }, {}, "done"],
    ["a sum of others has its paper", { elsewhere: 300_000 }, {}, "paper-missing"],
    ["as it has here", { elsewhere: 300_000, elsewherePaper: "奖1号" }, {}, "done"],
    ["an adjustment has its reason", { adjustment: 10 }, {}, "adjustment-without-reason"],
    ["raised by a fifth", { adjustment: 20, adjustmentReason: "货值大" }, {}, "done"],
    ["by more", { adjustment: 21, adjustmentReason: "货值大" }, {}, "adjustment-out-of-bounds"],
    ["lowered by a fifth", { adjustment: -20, adjustmentReason: "货值小" }, {}, "done"],
    ["by more", { adjustment: -21, adjustmentReason: "货值小" }, {}, "adjustment-out-of-bounds"],
    ["as the bureau has it", { adjustment: 30, adjustmentReason: "货值大" }, { scale }, "done"],
    [
      "and no further",
      { adjustment: -11, adjustmentReason: "小" },
      { scale },
      "adjustment-out-of-bounds",
    ],
  ])("%s", (_, but, at, answer) => {
    expect(whyNot(saying(but, at))).toBe(answer);
  });

  test("is kept as it was said, and nothing of what was left blank", () => {
    const said = { addition: "进货单", adjustment: -5, adjustmentReason: "货值小" };
    const others = { elsewhere: 100, elsewherePaper: "奖1号" };
    expect(saying({ share: "shareAdds", ...said, ...others })).toMatchObject({
      events: [{ ...said, ...others }],
    });
    const decision = saying({});
    const kept = decision.ok ? Object.keys(decision.events[0] ?? {}) : [];
    expect(kept.filter((name) => name in { ...said, ...others })).toEqual([]);
  });
});

test.each([
  ["10", 10],
  ["10%", 10],
  ["－5 ％", -5],
  ["+20", 20],
  ["0", 0],
])("a percentage typed as %s is %i", (typed, value) => {
  expect(percentage("file").read([typed], { matter: of(true), units: [] })).toEqual({ value });
});
test.each(["", "a", "1.5", "1000", "10 20", "x10", "10x", "--1"])("%s is none", (typed) => {
  expect(percentage("file").read([typed], { matter: of(true), units: [] })).toEqual({
    why: "not-a-percentage",
  });
});
