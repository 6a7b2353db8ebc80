import { describe, expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import { type Opinion, resultOf, whyNotGiveOpinion } from "#app/domain/matter/collective.ts";
import type { Proposal } from "#app/domain/matter/proposal.ts";
import type { House } from "#app/domain/staff/office.ts";

const opinions = (...agreeing: readonly boolean[]): readonly Opinion[] =>
  agreeing.map((agrees, place) => ({ by: `leader ${place}`, agrees }));

test.each([
  ["nobody", opinions(), "too-few"],
  ["two of one mind", opinions(true, true), "too-few"],
  ["three of one mind", opinions(true, true, true), "agreed"],
  ["two of three", opinions(true, true, false), "agreed"],
  ["one of three", opinions(true, false, false), "not-agreed"],
  ["two of four", opinions(true, true, false, false), "not-agreed"],
  ["three of four", opinions(true, true, true, false), "agreed"],
])("%s: %s", (_, said, result) => {
  expect(resultOf(said)).toBe(result);
});

describe("an opinion counts", () => {
  const ON = day("2026-05-10");
  const leads = { office: "leader", unitId: null, acting: false } as const;
  const lasting = { from: day("2026-01-01"), until: null, endedOn: null };
  const LEADERS = ["gao", "min", "gu", "fu"];
  const house: House = {
    people: [...LEADERS, "he"].map((id) => ({
      ...{ id, role: "head", unitId: id === "he" ? "inspection" : "leadership" },
      since: day("2020-01-01"),
    })),
    terms: LEADERS.map((staffId) => ({
      ...{ staffId, ...leads, ...lasting },
      confirmedOn: day("2025-12-31"),
    })),
    absences: [],
  };
  const proposal: Proposal = {
    ...{ action: "collective-extension", unitId: "inspection", digest: "d" },
    ...{ proposedBy: "luo", reviewedBy: "fu", ended: null },
  };
  test.each([
    ["of who leads", "gao", "d", []],
    ["once", "min", "d", ["said-already"]],
    ["not of who reviewed it", "fu", "d", ["own-review"]],
    ["not of a head of a unit", "he", "d", ["not-your-office"]],
    ["of nothing else than was proposed", "gao", "e", ["content-changed"]],
  ])("%s", (_, by, seen, why) => {
    const said = [{ by: "min", agrees: true }];
    expect(whyNotGiveOpinion(proposal, said, { by, seen, on: ON }, house)).toEqual(why);
  });
});
