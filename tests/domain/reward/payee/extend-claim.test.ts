import { describe, expect, test } from "vitest";
import { type Day, day } from "#app/domain/calendar/day.ts";
import type { Decision } from "#app/domain/decision.ts";
import { apply } from "#app/domain/matter/apply.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { rewardLapse } from "#app/domain/reward/lapse.ts";
import {
  askLonger,
  claimExtension,
  claimExtensionRefusal,
  isLongerAsked,
} from "#app/domain/reward/payee/extend-claim.ts";
import { KNOWN_YEARS } from "#db/gazette/known-years.ts";
import { aRewarded, dueDays } from "#tests/domain/matter/counted.ts";

const LAST = day("2026-07-30");
const told: Matter = {
  ...aRewarded({ notifiedOn: day("2026-06-17") }),
  stage: "outcome-recorded",
};
const asking = (matter: Matter, on: Day) => askLonger(matter, { reason: "ill", lastDay: LAST, on });
const after = (matter: Matter, decision: Decision<MatterEvent, string>): Matter =>
  decision.ok ? decision.events.reduce(apply, matter) : matter;
const asked = after(told, asking(told, LAST));
const act = { by: "head", on: day("2026-07-31") };
const at = { by: "head", on: day("2026-09-30"), calendar: KNOWN_YEARS };

describe("more time is asked for", () => {
  test.each([
    ["2026-07-29", true],
    ["2026-07-30", true],
    ["2026-07-31", false],
  ])("on %s: %s", (on, ok) => {
    expect(asking(told, day(on)).ok).toBe(ok);
  });

  test("once, and only for what is still to be claimed", () => {
    const claimed = {
      ...told,
      reward: told.reward && { ...told.reward, claim: { on: LAST, codeDigest: "" } },
    };
    expect(asking(asked, LAST)).toEqual({ ok: false, because: ["extension-asked-already"] });
    expect(asking(claimed, LAST)).toEqual({ ok: false, because: ["claimed-already"] });
    expect(askLonger(told, { reason: "ill", lastDay: null, on: LAST })).toEqual({
      ok: false,
      because: ["not-notified"],
    });
  });
});

describe("once it is granted", () => {
  const granted = after(asked, claimExtension.decide(asked, { record: "同意" }, act));

  test("the claim has ten working days more", () => {
    expect(dueDays(told, "reward-claim")).toEqual(["2026-07-30", "2026-07-30"]);
    expect(dueDays(asked, "reward-claim")).toEqual(["2026-07-30", "2026-07-30"]);
    expect(dueDays(granted, "reward-claim")).toEqual(["2026-08-13", "2026-08-13"]);
    expect(isLongerAsked(granted)).toBe(false);
  });

  test("nothing is left to answer", () => {
    expect(claimExtension.blocked(granted, at)).toEqual(["no-extension-asked"]);
    expect(claimExtensionRefusal.blocked(granted, at)).toEqual(["no-extension-asked"]);
  });
});

describe("a reward", () => {
  test("does not lapse while nobody has answered", () => {
    expect(rewardLapse.blocked(told, at)).toEqual([]);
    expect(rewardLapse.blocked(asked, at)).toEqual(["extension-waits"]);
  });

  test("keeps its last day where more time was refused", () => {
    const refused = after(asked, claimExtensionRefusal.decide(asked, { record: "理由" }, act));
    expect(dueDays(refused, "reward-claim")).toEqual(["2026-07-30", "2026-07-30"]);
    expect(rewardLapse.blocked(refused, at)).toEqual([]);
  });

  test("is answered by nobody where nobody asked", () => {
    expect(claimExtension.blocked(told, at)).toEqual(["no-extension-asked"]);
  });
});
