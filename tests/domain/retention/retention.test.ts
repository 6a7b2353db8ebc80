import { describe, expect, test } from "vitest";
import { type Day, day } from "#app/domain/calendar/day.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { erasableFrom, type Hold, keeping, mayBeErased } from "#app/domain/retention/retention.ts";
import { aMatter } from "#tests/support/a-matter.ts";
import { aReward } from "#tests/support/a-reward.ts";

const archivedOn = day("2026-03-31");
const archived = (but: Partial<Matter> = {}): Matter =>
  aMatter({ stage: "archived", dates: { archived: archivedOn }, ...but });
const hold = (matter: Matter, liftedOn: Day | null): Hold => ({
  matterId: matter.id,
  ground: "lawsuit",
  liftedOn,
});
const anAward = {
  grade: "third",
  base: 500_000,
  amount: 500_000,
  financeConsulted: false,
} as const;
const granted = aReward({ decidedOn: day("2026-03-01"), award: anAward });
const claimed = { ...granted, claim: { on: day("2026-03-10"), codeDigest: "digest" } };
const paid = { ...claimed, payment: { by: "finance", on: day("2026-03-30"), voucher: "1" } };

describe("what was written is kept", () => {
  test.each<[string, Matter, string | null, string]>([
    ["of a complaint three years", archived({ kind: "complaint" }), "2029-03-31", "until"],
    ["of a report six years", archived(), "2032-03-31", "until"],
    ["of a report that was rewarded ten years", archived({ reward: paid }), "2036-03-31", "until"],
    ["while the matter is open", aMatter({ stage: "declined" }), null, "matter-open"],
    ["while a claim waits for its money", archived({ reward: claimed }), null, "reward-open"],
  ])("%s", (_, matter, until, kept) => {
    expect(keeping(matter, [])).toEqual({ kept, until });
  });

  test("while something holds it, and by its own time once that is lifted", () => {
    const matter = archived();
    expect(keeping(matter, [hold(matter, null)])).toEqual({ kept: "on-hold", until: null });
    expect(keeping(matter, [hold(matter, day("2030-01-01"))])).toMatchObject({ kept: "until" });
  });

  test("whatever holds another matter", () => {
    expect(keeping(archived(), [{ ...hold(archived(), null), matterId: "another" }])).toMatchObject(
      { kept: "until" },
    );
  });
});

describe("a submission is erased", () => {
  test.each<[string, string, boolean]>([
    ["not the day before its last", "2032-03-30", false],
    ["not on its last day", "2032-03-31", false],
    ["from the day after", "2032-04-01", true],
  ])("%s", (_, today, gone) => {
    expect(mayBeErased([archived()], [], day(today))).toBe(gone);
  });

  test("only when every matter that came of it is through", () => {
    const complaint = archived({ kind: "complaint" });
    expect(mayBeErased([complaint, archived()], [], day("2030-01-01"))).toBe(false);
    expect(mayBeErased([complaint, aMatter({})], [], day("2050-01-01"))).toBe(false);
    expect(mayBeErased([complaint], [], day("2030-01-01"))).toBe(true);
  });

  test("from a day that nobody can name while one of them is open", () => {
    const complaint = archived({ kind: "complaint" });
    expect(erasableFrom([complaint, archived()], [])).toBe("2032-04-01");
    expect(erasableFrom([complaint, aMatter({})], [])).toBeNull();
    expect(erasableFrom([complaint], [hold(complaint, null)])).toBeNull();
  });

  test("never because nothing is known of it", () => {
    expect(mayBeErased([], [], day("2050-01-01"))).toBe(false);
  });
});
