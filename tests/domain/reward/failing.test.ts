import { describe, expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import { REWARD_CONDITION_CODES } from "#app/domain/law/rewards/reward-conditions.ts";
import { scaleInForce } from "#app/domain/law/rewards/scale-in-force.ts";
import type { Penalty } from "#app/domain/matter/matter.ts";
import { type Failing, failing } from "#app/domain/reward/failing.ts";
import { knownFacts, type Seriousness } from "#app/domain/reward/known-facts.ts";
import type { Share } from "#app/domain/reward/of-case.ts";
import { aMatter } from "#tests/support/a-matter.ts";

const on = day("2026-11-20");
const all = REWARD_CONDITION_CODES;

describe("all that stands against a reward", () => {
  test.each<[readonly string[], readonly string[], Share | undefined, readonly Failing[]]>([
    [all, [], undefined, []],
    [all, [], "shareFirst", []],
    [all, [], "shareAdds", []],
    [all, [], "shareRepeats", ["repeats"]],
    [all.slice(1), [], "shareFirst", ["clear-target-and-key-evidence"]],
    [all, ["took-part"], "shareFirst", ["took-part"]],
    [
      ["not-known-before"],
      ["paid-elsewhere", "injured-party"],
      "shareRepeats",
      [
        ...(["clear-target-and-key-evidence", "penalised-or-prosecuted"] as const),
        ...(["injured-party", "paid-elsewhere", "repeats"] as const),
      ],
    ],
  ])("met %o, excluded %o, %s", (met, excluded, share, against) => {
    const found = { met, excluded, ...(share ? { share } : {}) };
    expect(failing(found, on)).toEqual(against);
  });
});

describe("what the records say", () => {
  // Liaoning: large from 10,000 yuan for a person, from 100,000 for an organisation.
  const liaoning = scaleInForce(on, "liaoning");
  const fined = (fines: number, confiscations = 0, court?: string): Penalty => ({
    ...{ decisionNumber: "罚1号", fines, confiscations },
    ...(court ? { court } : {}),
  });
  test.each<[Penalty | null, Seriousness]>([
    [null, "open"],
    [fined(999_999), "open"],
    [fined(1_000_000), "large-for-a-person"],
    [fined(999_999, 1), "large-for-a-person"],
    [{ ...fined(999_999), kinds: ["fined"] }, "small"],
    [{ ...fined(0), kinds: ["warned"] }, "small"],
    [{ ...fined(0), kinds: ["closed"] }, "grave"],
    [fined(9_999_999), "large-for-a-person"],
    [fined(9_999_999, 1), "large"],
    [fined(10_000_000), "large"],
    [fined(0, 0, "某法院"), "sentenced"],
  ])("%o: %s", (penalty, says) => {
    expect(knownFacts(aMatter({ penalty }), liaoning, 0).seriousness).toBe(says);
  });

  test("is open where no province has said what is large", () => {
    const penalty = fined(10_000_000_000);
    expect(knownFacts(aMatter({ penalty }), scaleInForce(on), 0).seriousness).toBe("open");
  });

  // Five per cent of 200,000.01 yuan are 10,000.0005; doubled 20,000.001.
  test("shows what an insider under their name may be given with finance's consent", () => {
    const matter = aMatter({ insider: true, named: true, penalty: fined(20_000_001) });
    expect(knownFacts(matter, scaleInForce(on), 0).worth[0]).toEqual({
      ...{ grade: "first", general: 1_000_000, raised: 2_000_000 },
    });
  });

  test("is told as it stands", () => {
    const findings = { summary: "属实", conditions: ["a", "b"], recordedBy: "x" };
    const matter = aMatter({
      ...{ insider: true, named: false, findings, penalty: fined(1, 2, "某法院") },
      added: [{ id: "s1", on }],
    });
    expect(knownFacts(matter, liaoning, 4)).toEqual({
      ...{ insider: true, named: false, punished: 3, court: "某法院", seriousness: "sentenced" },
      ...{ files: 4, added: 1, conditionsFound: 2 },
      worth: [
        { grade: "first", general: 500_000, raised: null },
        { grade: "second", general: 300_000, raised: null },
        { grade: "third", general: 100_000, raised: null },
      ],
    });
    expect(knownFacts(aMatter({}), liaoning, 0)).toMatchObject({
      ...{ punished: null, court: null, conditionsFound: 0 },
    });
  });
});
