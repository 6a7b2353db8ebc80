import { describe, expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import { ASSESSMENT, aMatter, aRewarded, clockOf, dueDays } from "#tests/domain/matter/counted.ts";

const award = { grade: "second", base: 0, amount: 300_000, financeConsulted: false } as const;

describe("the notice of a reward", () => {
  test("is owed within fifteen working days of the case closing", () => {
    const closed = aMatter({
      received: "2026-08-03",
      dates: { "outcome-recorded": "2026-09-24" },
    });
    expect(dueDays(closed, "reward-notice")).toEqual(["2026-10-22", "2026-10-22"]);
  });

  test("is owed by nobody while the case is open", () => {
    expect(clockOf(aMatter({ received: "2026-08-03" }), "reward-notice")).toBeUndefined();
  });

  test("is not owed where nobody is eligible, or where the committee decided on none", () => {
    const nobody = { ...ASSESSMENT, eligible: false };
    expect(clockOf(aRewarded({ assessment: nobody }), "reward-notice")).toBeUndefined();
    const none = aRewarded({ decidedOn: day("2026-06-12") });
    expect(clockOf(none, "reward-notice")).toBeUndefined();
  });

  test("is owed until it is given, before the decision and after it", () => {
    expect(clockOf(aRewarded({}), "reward-notice")?.stoppedOn).toBeNull();
    const decided = { decidedOn: day("2026-06-12"), award };
    expect(clockOf(aRewarded(decided), "reward-notice")?.stoppedOn).toBeNull();
    const told = { ...decided, notifiedOn: day("2026-06-17") };
    expect(clockOf(aRewarded(told), "reward-notice")?.stoppedOn).toBe("2026-06-17");
  });

  test("of a report from before the announcement has no clock at all", () => {
    expect(clockOf(aRewarded({}, "2025-06-04"), "reward-notice")).toBeUndefined();
    expect(clockOf(aRewarded({}, "2025-06-05"), "reward-notice")).toBeDefined();
  });
});

describe("the claim", () => {
  const notified = { notifiedOn: day("2026-06-17") };

  test("is to be made within thirty working days of the notice", () => {
    expect(dueDays(aRewarded(notified), "reward-claim")).toEqual(["2026-07-30", "2026-07-30"]);
    expect(clockOf(aRewarded(notified), "reward-claim")?.stoppedOn).toBeNull();
    expect(clockOf(aRewarded({}), "reward-claim")).toBeUndefined();
    expect(clockOf(aMatter(), "reward-claim")).toBeUndefined();
  });

  test("stops its clock, and so does giving it up", () => {
    const claim = { on: day("2026-07-01"), codeDigest: "" };
    expect(clockOf(aRewarded({ ...notified, claim }), "reward-claim")?.stoppedOn).toBe(
      "2026-07-01",
    );
    const lapsed = { ...notified, lapsedOn: day("2026-07-31") };
    expect(clockOf(aRewarded(lapsed), "reward-claim")?.stoppedOn).toBe("2026-07-31");
  });
});

test("a review may be asked for only once the legal unit has signed for the unread rule", () => {
  const matter = aRewarded({ notifiedOn: day("2026-11-20") });
  const signed = ["W-13.review"];
  expect(clockOf(matter, "reward-review")).toBeUndefined();
  expect(clockOf(matter, "reward-review", signed)).toMatchObject({
    due: { legal: "2026-12-04" },
    stoppedOn: null,
  });
  expect(clockOf(aRewarded({}), "reward-review", signed)).toBeUndefined();
  expect(clockOf(aMatter(), "reward-review", signed)).toBeUndefined();
});
