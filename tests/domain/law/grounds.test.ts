import { describe, expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import {
  CASE_CONDITION_CODES,
  CASE_CONDITIONS,
  DECLINE_GROUND_CODES,
  DECLINE_GROUNDS,
} from "#app/domain/law/cases/case-grounds.ts";
import {
  MEDIATION_END_CODES,
  MEDIATION_END_GROUNDS,
} from "#app/domain/law/complaints/mediation-end-grounds.ts";
import {
  REFUSAL_FACTOR_CODES,
  REFUSAL_FACTORS,
} from "#app/domain/law/complaints/refusal-factors.ts";
import {
  REFUSAL_GROUND_CODES,
  REFUSAL_GROUNDS,
} from "#app/domain/law/complaints/refusal-grounds.ts";
import type { Grounds } from "#app/domain/law/ground.ts";
import { inForce, type Provision } from "#app/domain/law/provision.ts";
import {
  INSIDER_CONDITION_CODES,
  INSIDER_CONDITIONS,
} from "#app/domain/law/rewards/insider-conditions.ts";
import {
  REWARD_CONDITION_CODES,
  REWARD_CONDITIONS,
} from "#app/domain/law/rewards/reward-conditions.ts";
import {
  REWARD_EXCLUSION_CODES,
  REWARD_EXCLUSIONS,
} from "#app/domain/law/rewards/reward-exclusions.ts";
import { REWARD_GRADES } from "#app/domain/law/rewards/reward-grades.ts";
import { GRADES } from "#app/domain/law/rewards/reward-scale.ts";

const lists: readonly [string, Provision<Grounds>, readonly string[], number][] = [
  ["refusing a complaint", REFUSAL_GROUNDS, REFUSAL_GROUND_CODES, 7],
  ["weighing ground three", REFUSAL_FACTORS, REFUSAL_FACTOR_CODES, 5],
  ["ending mediation", MEDIATION_END_GROUNDS, MEDIATION_END_CODES, 8],
  ["opening a case", CASE_CONDITIONS, CASE_CONDITION_CODES, 4],
  ["declining", DECLINE_GROUNDS, DECLINE_GROUND_CODES, 4],
  ["rewarding", REWARD_CONDITIONS, REWARD_CONDITION_CODES, 3],
  ["not rewarding", REWARD_EXCLUSIONS, REWARD_EXCLUSION_CODES, 5],
  ["rewarding an insider", INSIDER_CONDITIONS, INSIDER_CONDITION_CODES, 3],
  ["grading a reward", REWARD_GRADES, GRADES, 3],
];

describe("the statutory list for", () => {
  test.each(lists)(
    "%s is complete and in the order of its article",
    (_, provision, codes, count) => {
      const grounds = inForce(provision, day("2026-11-20")).value;
      expect(grounds.map(({ code }) => code).toSorted()).toEqual(codes.toSorted());
      expect(grounds.map(({ number }) => number)).toEqual(
        Array.from({ length: count }, (_ground, index) => index + 1),
      );
    },
  );
});

describe("under the order of 2020", () => {
  test("there were six grounds for refusing, and a borrowed name was none of them", () => {
    const grounds = inForce(REFUSAL_GROUNDS, day("2026-04-14")).value;
    expect(grounds.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(grounds.map(({ code }) => code)).not.toContain("identity-not-proven");
  });

  test("there were seven grounds for ending mediation, in another order", () => {
    const grounds = inForce(MEDIATION_END_GROUNDS, day("2026-04-14")).value;
    expect(grounds.map(({ code }) => code)).toEqual([
      "withdrawn-or-settled",
      "costs-not-agreed",
      "absent-or-unwilling",
      "no-agreement",
      "term-ended",
      "not-acceptable-after-all",
      "other-law",
    ]);
    expect(grounds.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });
});
