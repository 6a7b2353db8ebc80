import { describe, expect, test } from "vitest";
import { addDays, day } from "#app/domain/calendar/day.ts";
import type { Decision } from "#app/domain/decision.ts";
import { archive } from "#app/domain/matter/actions/archive.ts";
import { apply } from "#app/domain/matter/apply.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import { forReporter } from "#app/domain/matter/for-reporter.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { deny } from "#app/domain/reward/deny.ts";
import { isOpen } from "#app/domain/reward/is-open.ts";
import { returnAssessment } from "#app/domain/reward/return-assessment.ts";
import type { Reward } from "#app/domain/reward/reward.ts";
import { clockOf, dueDays } from "#tests/domain/matter/counted.ts";
import { aMatter } from "#tests/support/a-matter.ts";
import { aReward } from "#tests/support/a-reward.ts";
import { counted } from "#tests/world/ways/way.ts";

const CLOSED = day("2026-06-01");
const on = day("2026-06-10");
const reader = { by: "head", on };
const assessor = { by: "handler", on };
const REASON = "举报的事项事先已被本局掌握。";
const award = { grade: "third", base: 1, amount: 100_000, financeConsulted: false } as const;

/** All but that nobody knew of it. */
const MET = ["clear-target-and-key-evidence", "penalised-or-prosecuted"];
const notEligible = (but: Partial<Reward> = {}) =>
  aReward({
    denial: null,
    ...but,
    assessment: { ...aReward().assessment, met: MET, eligible: false },
  });
const votedDown = () => aReward({ denial: null, decidedOn: on });
const of = (reward: Reward | null): Matter =>
  aMatter({ stage: "outcome-recorded", dates: { "outcome-recorded": CLOSED }, reward });
const why = (decision: Decision<MatterEvent, string>) =>
  decision.ok ? "" : decision.because.join();
const told = (matter: Matter): Matter => {
  const decision = deny(matter, REASON, reader);
  if (!decision.ok) throw new Error(decision.because.join());
  return decision.events.reduce(apply, matter);
};

describe("that there is no reward is told", () => {
  test.each<[string, Reward | null, typeof reader, string]>([
    ["not before anybody looked", null, reader, "not-assessed"],
    ["not while the committee votes", aReward(), reader, "not-decided"],
    ["not where it awarded one", aReward({ decidedOn: on, award }), reader, "awarded"],
    ["not by who found it alone", notEligible(), assessor, "own-hand"],
    ["by who read it", notEligible(), reader, ""],
    ["by the handler, where the committee said no", votedDown(), assessor, ""],
    ["not twice", told(of(notEligible())).reward, reader, "notified-already"],
  ])("%s", (_, reward, act, reason) => {
    expect(why(deny(of(reward), REASON, act))).toBe(reason);
  });

  test("not without its reason", () => {
    expect(why(deny(of(notEligible()), "", reader))).toBe("explanation-missing");
  });

  test("with the reason on the reporter's page, which said nothing before", () => {
    expect(forReporter(of(notEligible())).reward).toBeNull();
    expect(forReporter(told(of(notEligible()))).reward).toMatchObject({
      ...{ amount: null, denied: REASON, claimedOn: null },
      failing: ["not-known-before"],
    });
  });
});

describe("until then it is owed", () => {
  test.each([
    ["a no of the assessor's", notEligible()],
    ["a no of the committee's", votedDown()],
  ])("%s", (_, reward) => {
    // Fifteen working days from 1 June 2026; 19 June is the Dragon Boat Festival.
    expect(dueDays(of(reward), "reward-notice")).toEqual(["2026-06-23", "2026-06-23"]);
    expect(why(archive(of(reward), counted(reader)))).toBe("reward-open");
    expect(clockOf(told(of(reward)), "reward-notice")?.stoppedOn).toBe(on);
    const later = { ...reader, on: addDays(on, 30) };
    expect(why(archive(told(of(reward)), counted(reader)))).toBe("review-still-possible");
    expect(why(archive(told(of(reward)), counted(later)))).toBe("");
  });

  test("but not of a no from before anybody had to be told of it", () => {
    const { denial: _, ...older } = notEligible();
    expect(isOpen(older)).toBe(false);
    expect(clockOf(of(older), "reward-notice")).toBeUndefined();
  });
});

describe("the second reader has it assessed anew", () => {
  test.each<[string, Reward | null, typeof reader, string]>([
    ["not before anybody looked", null, reader, "not-assessed"],
    ["not what lies before the committee", aReward(), reader, "before-the-committee"],
    ["not their own no", notEligible(), assessor, "own-hand"],
    ["not once it was told", told(of(notEligible())).reward, reader, "notified-already"],
    ["where they find otherwise", notEligible(), reader, ""],
  ])("%s", (_, reward, act, reason) => {
    expect(why(returnAssessment(of(reward), "时间先后有误", act))).toBe(reason);
  });

  test("and says why", () => {
    expect(why(returnAssessment(of(notEligible()), "", reader))).toBe("explanation-missing");
  });

  test("so that nobody has looked at it, and its limit runs on", () => {
    const decision = returnAssessment(of(notEligible()), "时间先后有误", reader);
    const again = decision.ok ? decision.events.reduce(apply, of(notEligible())) : null;
    expect(again?.reward).toBeNull();
    expect(again && dueDays(again, "reward-notice")).toEqual(["2026-06-23", "2026-06-23"]);
  });
});
