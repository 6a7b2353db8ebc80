import { expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import { assess } from "#app/domain/reward/assess.ts";
import { aMatter } from "#tests/support/a-matter.ts";
import { aReward } from "#tests/support/a-reward.ts";

const act = { by: "handler", on: day("2026-11-20") };
const asNamed = { ...aReward().assessment, insiderMet: ["insider", "named"] };
const of = (named: boolean) => aMatter({ stage: "outcome-recorded", named });

test("nobody without a name is found to have reported under their name", () => {
  expect(assess(of(false), asNamed, act)).toEqual({ ok: false, because: ["not-named"] });
  expect(assess(of(true), asNamed, act).ok).toBe(true);
});
