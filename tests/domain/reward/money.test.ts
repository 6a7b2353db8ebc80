import { describe, expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { assess } from "#app/domain/reward/assess.ts";
import { claim } from "#app/domain/reward/claim.ts";
import { isOpen } from "#app/domain/reward/is-open.ts";
import { rewardLapse } from "#app/domain/reward/lapse.ts";
import { notify } from "#app/domain/reward/notify.ts";
import type { Reward } from "#app/domain/reward/reward.ts";
import { KNOWN_YEARS } from "#db/gazette/known-years.ts";
import { aMatter } from "#tests/support/a-matter.ts";
import { aReward } from "#tests/support/a-reward.ts";

const LAST_DAY = day("2026-12-31");
const DAY_BEFORE = day("2026-12-30");
const DAY_AFTER = day("2027-01-01");
const award = { grade: "second", base: 300_000, amount: 300_000, financeConsulted: false } as const;

const decided = aReward({ decidedOn: day("2026-11-18"), award });
const notified: Reward = { ...decided, notifiedOn: day("2026-11-19") };
const claimed: Reward = { ...notified, claim: { on: DAY_BEFORE, codeDigest: "right" } };
const paid: Reward = { ...claimed, payment: { on: DAY_AFTER, by: "唐敏", voucher: "1" } };

const penalty = { decisionNumber: "罚1号", fines: 10_000_000, confiscations: 0 };
const rewarded = (reward: Reward | null): Matter =>
  aMatter({ stage: "outcome-recorded", reward, penalty });
const act = (on = LAST_DAY) => ({ by: "罗毅", on });

describe("a reward is found", () => {
  const all = ["clear-target-and-key-evidence", "not-known-before", "penalised-or-prosecuted"];
  test.each([
    ["due when every condition is met", all, [], true],
    ["not due when one condition is missing", all.slice(1), [], false],
    ["not due when one exclusion applies", all, ["took-part"], false],
    ["not due when both stand against it", all.slice(1), ["took-part"], false],
  ])("%s", (_, met, excluded, eligible) => {
    const assessing = { met, excluded, proposed: "third", note: "核对" } as const;
    expect(assess(rewarded(null), assessing, act())).toMatchObject({
      events: [{ type: "reward-assessed", met, excluded, eligible }],
    });
  });

  test("once", () => {
    const assessing = { met: all, excluded: [], proposed: "third", note: "核对" } as const;
    expect(assess(rewarded(decided), assessing, act())).toEqual({
      ok: false,
      because: ["assessed-already"],
    });
  });
});

describe("the reporter is told", () => {
  test.each([
    ["not before the decision", aReward(), "not-decided"],
    ["not of a reward refused", { ...decided, award: null }, "no-award"],
    ["not twice", notified, "notified-already"],
  ])("%s", (_, reward, reason) => {
    expect(notify(rewarded(reward), act())).toEqual({ ok: false, because: [reason] });
  });
});

describe("a reward is claimed", () => {
  const claiming = (reward: Reward, on = LAST_DAY) =>
    claim(rewarded(reward), { codeDigest: "new", lastDay: LAST_DAY, on });

  test.each([
    ["on the day before the last", DAY_BEFORE, true],
    ["on the last day", LAST_DAY, true],
    ["not on the day after", DAY_AFTER, false],
  ])("%s", (_, on, ok) => {
    expect(claiming(notified, on).ok).toBe(ok);
  });

  test.each([
    ["not before the notice", decided, "not-notified"],
    ["not a second time", claimed, "claimed-already"],
    ["not once it is paid", paid, "paid-already"],
    ["not once it is given up", { ...notified, lapsedOn: DAY_AFTER }, "claim-lapsed"],
  ])("%s", (_, reward, reason) => {
    expect(claiming(reward)).toEqual({ ok: false, because: [reason] });
  });
});

describe("a reward lapses", () => {
  test.each([
    ["on the day after the last", notified, DAY_AFTER, []],
    ["not on the last day", notified, LAST_DAY, ["claim-still-possible"]],
    ["not when it was claimed", claimed, DAY_AFTER, ["claimed-already"]],
    ["not before the notice", decided, DAY_AFTER, ["not-notified"]],
  ])("%s", (_, reward, on, because) => {
    const at = { ...act(on), calendar: KNOWN_YEARS };
    const decision = rewardLapse.decide(rewarded(reward), {}, at);
    expect(decision.ok ? [] : decision.because).toEqual(because);
  });
});

describe("the office still owes something", () => {
  test.each([
    ["nothing, where no reward was assessed", null, false],
    ["a decision", aReward(), true],
    ["nothing, after a refusal", { ...decided, award: null }, false],
    ["a notice", decided, true],
    ["the money", claimed, true],
    ["nothing, once it is paid", paid, false],
    ["nothing, once it is given up", { ...notified, lapsedOn: DAY_AFTER }, false],
  ])("%s", (_, reward, open) => {
    expect(isOpen(reward)).toBe(open);
  });
});
