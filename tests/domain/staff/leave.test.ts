import { describe, expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import {
  type AskedLeave,
  type Bureau,
  confirmersOf,
  deputiesFor,
  whyNotConfirmLeave,
  whyNotLeave,
} from "#app/domain/staff/leave.ts";
import type { Absence, Settled, Term } from "#app/domain/staff/office.ts";
import type { StaffRole } from "#app/domain/staff/roles.ts";

const person = (id: string, role: StaffRole, unitId: string | null): Settled => ({
  ...{ id, role, unitId },
  since: day("2020-01-01"),
});

/** A station below a division below the leadership; the station's head, two of its handlers, and so upwards. */
const UNITS = [
  { id: "leadership", upperUnitId: null },
  { id: "division", upperUnitId: "leadership" },
  { id: "station", upperUnitId: "division" },
  { id: "market", upperUnitId: "leadership" },
];
const PEOPLE = [
  person("luo", "handler", "station"),
  person("ma", "handler", "station"),
  person("he", "head", "station"),
  person("shen", "head", "division"),
  person("fang", "handler", "market"),
  person("gao", "head", "leadership"),
  person("gu", "head", "leadership"),
  person("tang", "finance", null),
  person("tang2", "finance", null),
  person("an", "security-administrator", null),
  person("guan", "system-administrator", null),
];
const bureau = (but: Partial<Bureau> = {}): Bureau => ({
  ...{ people: PEOPLE, units: UNITS, terms: [], absences: [] },
  ...but,
});
const without = (...ids: readonly string[]) =>
  bureau({ people: PEOPLE.filter(({ id }) => !ids.includes(id)) });

const TODAY = day("2026-05-10");
const leave = (
  staffId: string,
  deputyId: string | null,
  but: Partial<AskedLeave> = {},
): AskedLeave => ({
  ...{ staffId, deputyId, from: day("2026-05-11"), until: day("2026-05-20"), endedOn: null },
  ...but,
});

describe("somebody can stand in", () => {
  test.each<[string, readonly string[]]>([
    ["luo", ["ma", "he", "shen", "gao", "gu"]],
    ["he", ["shen", "gao", "gu"]],
    ["shen", ["gao", "gu"]],
    ["gao", ["gu"]],
    ["fang", ["gao", "gu"]],
    ["tang", ["tang2"]],
    ["an", []],
    ["stranger", []],
  ])("for %s: %j", (absent, deputies) => {
    expect(deputiesFor(absent, bureau())).toEqual(deputies);
  });
});

describe("a leave may be asked for", () => {
  const ask = (asked: AskedLeave, live: readonly Absence[] = [], all = bureau()) =>
    whyNotLeave(asked, live, all, TODAY);

  test.each<[string, AskedLeave, readonly string[]]>([
    ["with a deputy", leave("luo", "ma"), []],
    ["from today", leave("luo", "ma", { from: TODAY }), []],
    ["of one day", leave("luo", "ma", { from: day("2026-05-20") }), []],
    ["not from yesterday", leave("luo", "ma", { from: day("2026-05-09") }), ["in-the-past"]],
    ["of no day", leave("luo", "ma", { from: day("2026-05-21") }), ["ends-before-it-begins"]],
    ["without a deputy, by who decides nothing", leave("luo", null), []],
    ["without a deputy, by no head", leave("he", null), ["deputy-missing"]],
    ["with nobody from below", leave("he", "luo"), ["deputy-does-not-fit"]],
    ["with nobody from beside", leave("luo", "fang"), ["deputy-does-not-fit"]],
    ["with nobody but oneself", leave("luo", "luo"), ["deputy-does-not-fit"]],
  ])("%s", (_, asked, why) => {
    expect(ask(asked)).toEqual(why);
  });

  test("without a deputy, by a head for whom there is none", () => {
    expect(ask(leave("gao", null), [], without("gu"))).toEqual([]);
  });

  test.each([
    ["on one of these days", "2026-05-20", "2026-05-30", ["deputy-missing"]],
    ["from the day after", "2026-05-21", "2026-05-30", []],
  ] as const)("without a deputy, by who acts as head %s", (_, from, until, why) => {
    const acting: Term = {
      ...{ staffId: "luo", office: "unit-head", unitId: "station", acting: true },
      ...{ from: day(from), until: day(until), endedOn: null, confirmedOn: day("2026-05-01") },
    };
    expect(ask(leave("luo", null), [], bureau({ terms: [acting] }))).toEqual(why);
  });

  test.each([
    ["ends the day before", leave("luo", null, { from: day("2026-05-01"), until: TODAY }), []],
    ["ends on the first day", leave("luo", null, { until: day("2026-05-11") }), ["leaves-overlap"]],
    ["begins on the last day", leave("luo", null, { from: day("2026-05-20") }), ["leaves-overlap"]],
    ["was taken back", leave("luo", null, { endedOn: day("2026-05-05") }), []],
    ["is somebody else's", leave("ma", null), []],
  ] as const)("beside another one: that %s", (_, other, why) => {
    expect(ask(leave("luo", "he"), [other])).toEqual(why);
  });

  test("with no deputy who is away on one of the days", () => {
    const away = bureau({ absences: [leave("ma", null, { from: day("2026-05-20") })] });
    expect(ask(leave("luo", "ma"), [], away)).toEqual(["deputy-away"]);
    const before = leave("luo", "ma", { until: day("2026-05-19") });
    expect(ask(before, [], away)).toEqual([]);
  });
});

describe("a leave is confirmed by", () => {
  const confirmers = (who: string, deputy: string | null, all = bureau()) =>
    confirmersOf({ staffId: who, deputyId: deputy }, TODAY, all);
  const onLeave = (who: string, deputy: string | null) =>
    leave(who, deputy, { from: TODAY, until: TODAY });

  test.each<[string, string, string | null, Bureau, readonly string[]]>([
    ["the head of the unit", "luo", "ma", bureau(), ["he"]],
    ["who stands above, where the head stands in", "luo", "he", bureau(), ["shen"]],
    ["who stands above, for a head", "he", "gao", bureau(), ["shen"]],
    ["the next above, where nobody is left", "he", "shen", bureau(), ["gao", "gu"]],
    [
      "the next above, past a unit without a head",
      "luo",
      "ma",
      without("he", "shen"),
      ["gao", "gu"],
    ],
    ["another head of the top", "gao", null, bureau(), ["gu"]],
    ["an administrator, where that one stands in", "gao", "gu", bureau(), ["an", "guan"]],
    ["the top, for who belongs to no unit", "tang", "tang2", bureau(), ["gao", "gu"]],
    ["another administrator, where nobody leads", "an", null, without("gao", "gu"), ["guan"]],
    [
      "the head's deputy, while the head is on leave",
      "luo",
      "ma",
      bureau({ absences: [onLeave("he", "gao")] }),
      ["gao"],
    ],
    [
      "who stands above, while the head is on leave without one",
      "luo",
      "ma",
      bureau({ absences: [onLeave("he", null)] }),
      ["shen"],
    ],
  ])("%s", (_, who, deputy, all, expected) => {
    expect(confirmers(who, deputy, all)).toEqual(expected);
  });

  test("whoever acts as head of the unit, whose own is confirmed above", () => {
    const acting: Term = {
      ...{ staffId: "luo", office: "unit-head", unitId: "station", acting: true },
      ...{ from: TODAY, until: null, endedOn: null, confirmedOn: day("2026-05-09") },
    };
    const vacant = { ...without("he"), terms: [acting] };
    expect(confirmers("ma", null, vacant)).toEqual(["luo"]);
    expect(confirmers("luo", "ma", vacant)).toEqual(["shen"]);
  });

  test.each([
    ["he", []],
    ["luo", ["own-leave"]],
    ["ma", ["you-stand-in"]],
    ["shen", ["head-confirms"]],
    ["an", ["head-confirms"]],
  ])("%s: %j", (who, why) => {
    expect(whyNotConfirmLeave(who, leave("luo", "ma"), TODAY, bureau())).toEqual(why);
  });
});
