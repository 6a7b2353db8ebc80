import { describe, expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import { columnsFor } from "#app/domain/exports/columns.ts";
import { askedToConfirm, mayConfirmExportOf } from "#app/domain/exports/confirmers.ts";
import { outcomeOf } from "#app/domain/exports/outcome.ts";
import {
  type ExportRequest,
  exportFaults,
  exportState,
  whyNotAsk,
  whyNotDecideExport,
  whyNotFetch,
} from "#app/domain/exports/request.ts";
import type { StaffRole } from "#app/domain/staff/roles.ts";

const asked: ExportRequest = {
  ...{ askedBy: "luo", askedOn: day("2026-12-01"), needsWord: true, approved: null },
  ...{ decidedOn: null, fetches: 0 },
};
const granted: ExportRequest = { ...asked, approved: true, decidedOn: day("2026-12-05") };
const short: ExportRequest = { ...asked, needsWord: false };

describe("what a request has come to", () => {
  test.each([
    [asked, "2026-12-08", "waiting"],
    [asked, "2026-12-09", "lapsed"],
    [short, "2026-12-01", "ready"],
    [short, "2026-12-09", "lapsed"],
    [granted, "2026-12-12", "ready"],
    [granted, "2026-12-13", "lapsed"],
    [{ ...granted, fetches: 2 }, "2026-12-06", "ready"],
    [{ ...granted, fetches: 3 }, "2026-12-06", "spent"],
    [{ ...asked, approved: false, decidedOn: day("2026-12-02") }, "2026-12-30", "refused"],
  ] as const)("%#: on %s it is %s", (request, on, state) => {
    expect(exportState(request, day(on))).toBe(state);
  });
});

test.each([
  [0, 0, ["no-rows"]],
  [1, 0, []],
  [200, 0, []],
  [201, 0, ["nobody-confirms"]],
  [201, 1, []],
  [5000, 1, []],
  [5001, 1, ["too-many-rows"]],
] as const)("%i rows that %i could confirm: %j", (rows, others, why) => {
  expect(whyNotAsk(rows, others)).toEqual(why);
});

test.each([
  [short, 3, 200, []],
  [short, 3, 201, ["grown"]],
  [short, 3, 0, ["no-rows"]],
  [granted, 300, 500, []],
  [granted, 300, 501, ["grown"]],
  [granted, 4900, 5000, []],
  [granted, 4900, 5001, ["grown"]],
  [asked, 300, 300, ["waiting"]],
] as const)("%#: asked for %2$i rows, and there are %3$i now", (request, rows, now, why) => {
  expect(whyNotFetch({ ...request, rows }, now, day("2026-12-06"))).toEqual(why);
});

test.each([
  ["luo", asked, ["own-request"]],
  ["he", asked, []],
  ["shen", asked, ["not-yours"]],
  ["he", granted, ["decided-already"]],
  ["he", short, ["decided-already"]],
] as const)("%s on %#", (by, request, why) => {
  expect(whyNotDecideExport(request, by, ["he", "luo"], day("2026-12-06"))).toEqual(why);
});

test.each([
  [{ purpose: "meeting", reason: "例会" }, {}],
  [
    { purpose: "fun", reason: "" },
    { purpose: "choose", reason: "missing" },
  ],
  [{ purpose: "other", reason: "字".repeat(60) }, {}],
  [{ purpose: "other", reason: "字".repeat(61) }, { reason: "too-long" }],
])("%j", (typed, faults) => {
  expect(exportFaults(typed)).toEqual(faults);
});

const person = (id: string, role: StaffRole, unitId: string | null) => ({
  ...{ id, role, unitId, since: day("2020-01-01") },
});
const bureau = {
  people: [
    person("luo", "handler", "inspection"),
    person("he", "head", "inspection"),
    person("shen", "head", "market"),
    person("gao", "head", "top"),
    person("gu", "head", "top"),
    person("guan", "system-administrator", null),
  ],
  units: [
    { id: "top", upperUnitId: null },
    { id: "inspection", upperUnitId: "top" },
    { id: "market", upperUnitId: "top" },
  ],
  ...{ terms: [], absences: [] },
};

describe("who could say yes", () => {
  test.each([
    ["luo", ["he"]],
    ["he", ["gao", "gu"]],
    ["gao", ["gu"]],
  ])("to a list of %s: %j", (by, able) => {
    expect(mayConfirmExportOf(by, day("2026-12-01"), bureau)).toEqual(able);
  });

  test("never somebody who keeps the house, where no head is left", () => {
    const people = bureau.people.filter(({ role }) => role !== "head");
    expect(mayConfirmExportOf("luo", day("2026-12-01"), { ...bureau, people })).toEqual([]);
  });

  test("and for whom it is a long list, too", () => {
    const counted = [
      { staffId: "gao", rows: 200 },
      { staffId: "gu", rows: 201 },
    ];
    expect(askedToConfirm(counted)).toEqual([{ staffId: "gu", rows: 201 }]);
  });
});

describe("how it ended", () => {
  test.each([
    ["received", {}, null],
    ["declined", {}, "declined"],
    ["archived", { declined: day("2026-11-03") }, "declined"],
    [
      "archived",
      { declined: day("2026-11-03"), "outcome-recorded": day("2026-11-09") },
      "outcome-recorded",
    ],
    ["archived", { "investigation-ended": day("2026-11-03") }, "case-ended"],
    ["archived", {}, null],
    ["case-opened", { declined: day("2026-11-03") }, null],
  ] as const)("%s with %j: %s", (stage, dates, ending) => {
    expect(outcomeOf(stage, dates)).toBe(ending);
  });

  test("is told to who works in a unit, and not to intake", () => {
    expect(columnsFor("handler")).toContain("outcome");
    expect(columnsFor("head")).toEqual(columnsFor("handler"));
    expect(columnsFor("intake")).not.toContain("outcome");
  });
});
