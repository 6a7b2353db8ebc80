import { describe, expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import { KINDS } from "#app/domain/intake/kind.ts";
import { ACTIONS, type Action } from "#app/domain/matter/action.ts";
import { isOffered } from "#app/domain/matter/blocked.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { permits } from "#app/domain/matter/permits.ts";
import { STAGES } from "#app/domain/matter/stage.ts";
import { aMatter } from "#tests/support/a-matter.ts";
import { aReward } from "#tests/support/a-reward.ts";
import { circumstances } from "#tests/support/acts/circumstances.ts";

const on = day("2026-05-20");
const at = circumstances({ by: "方雨", on });
const asked = { requestedBy: "罗毅", requestedOn: on, reason: "检验未出", approved: null };
const verifying = (but: Partial<Matter>) =>
  aMatter({ stage: "in-verification", unitId: "inspection", ...but });
const closed = (but: Partial<Matter>) =>
  aMatter({ stage: "outcome-recorded", unitId: "inspection", ...but });
const opened = { "case-opened": day("2026-04-01") };
const noAward = aReward({ decidedOn: day("2026-03-20"), award: null });
const inCase = (until: string | null) =>
  aMatter({
    stage: "case-opened",
    unitId: "inspection",
    dates: opened,
    pauses: [
      // What rested before it was a case keeps nothing back.
      { clock: "verification", ground: "testing", from: day("2026-03-20"), until: null },
      {
        clock: "penalty-case",
        ground: "suspension",
        from: day("2026-05-01"),
        until: until === null ? null : day(until),
      },
    ],
  });
const investigatedBy = (officers: readonly string[]) =>
  aMatter({
    stage: "case-opened",
    unitId: "inspection",
    dates: opened,
    investigation: { caseNumber: "案1号", officers },
  });

describe("an action is offered only when it can be done", () => {
  test.each<[Action, string, Matter, boolean]>([
    ["extension", "nobody asked", verifying({}), true],
    ["extension", "it was asked for", verifying({ extension: asked }), false],
    ["case", "there are no findings", verifying({}), false],
    [
      "case",
      "there are findings",
      verifying({ findings: { summary: "x", conditions: [], recordedBy: "" } }),
      true,
    ],
    ["transfer", "nobody approved it", verifying({}), false],
    ["transfer", "it was approved", verifying({ dates: { "transfer-approved": on } }), true],
    ["extension", "it was refused", verifying({ extension: { ...asked, approved: false } }), true],
    [
      "transfer",
      "it was made",
      verifying({ dates: { "transfer-approved": on, transferred: on } }),
      false,
    ],
    ["assignment", "no unit holds it", aMatter({}), true],
    ["assignment", "a unit holds it", aMatter({ unitId: "market" }), false],
    ["assessment", "it was not assessed", closed({}), true],
    ["assessment", "it was assessed", closed({ reward: aReward() }), false],
    ["reward-notice", "the committee has not decided", closed({ reward: aReward() }), false],
    ["archive", "a reward is open", closed({ reward: aReward() }), false],
    ["archive", "nobody examined a reward", closed({}), false],
    ["archive", "the committee decided against a reward", closed({ reward: noAward }), true],
    ["archive", "the case is not closed", closed({ reward: noAward, dates: opened }), false],
    [
      "archive",
      "its penalty is carried out, and it is not closed",
      closed({ reward: noAward, dates: { ...opened, "penalty-executed": on } }),
      false,
    ],
    [
      "archive",
      "it is closed",
      closed({
        reward: noAward,
        dates: { ...opened, "penalty-executed": on, "case-closed": on },
      }),
      true,
    ],
    ["outcome", "its time runs", inCase("2026-05-19"), true],
    ["outcome", "it is suspended", inCase(null), false],
    ["outcome", "nobody is named to investigate", investigatedBy([]), false],
    ["outcome", "two are named", investigatedBy(["罗毅", "何建平"]), true],
    ["suspension", "its time runs", inCase("2026-05-19"), true],
    ["suspension", "it is suspended", inCase(null), false],
  ])("%s when %s", (action, _, matter, offered) => {
    expect(isOffered(action, matter, at)).toBe(offered);
  });

  test("and never at a stage where it has no place", () => {
    const misplaced = KINDS.flatMap((kind) =>
      STAGES.flatMap((stage) =>
        ACTIONS.filter(
          (action) =>
            isOffered(action, aMatter({ kind, stage }), at) && !permits(action, { kind, stage }),
        ),
      ),
    );
    expect(misplaced).toEqual([]);
  });
});
