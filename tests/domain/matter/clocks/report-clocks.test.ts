import { describe, expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import type { ClockName } from "#app/domain/matter/clocks/clock.ts";
import {
  allClocks,
  aMatter,
  clockOf,
  dueDays,
  type GivenDates,
} from "#tests/domain/matter/counted.ts";

test.each<[ClockName, string, GivenDates, string, string]>([
  ["verification", "2026-09-24", {}, "2026-10-22", "2026-10-22"],
  ["verification", "2026-09-24", { "facts-added": "2026-11-20" }, "2026-12-11", "2026-12-11"],
  ["competence", "2026-11-02", { "dispute-raised": "2026-11-20" }, "2026-12-01", "2026-12-01"],
  ["penalty-case", "2026-04-20", { "case-opened": "2026-05-06" }, "2026-08-04", "2026-08-04"],
  [
    "penalty-case",
    "2026-04-20",
    { "case-opened": "2026-05-06", "case-extended": "2026-08-03" },
    "2026-09-03",
    "2026-09-03",
  ],
  [
    "penalty-case",
    "2026-04-20",
    { "case-opened": "2026-05-06", "case-extended": "2026-08-03", "case-due": "2026-12-05" },
    "2026-12-05",
    "2026-12-05",
  ],
  [
    "advertising-reply",
    "2026-09-24",
    { "advertising-marked": "2026-09-28" },
    "2026-10-12",
    "2026-10-12",
  ],
  ["answer", "2026-05-11", { declined: "2026-06-01" }, "2026-06-15", "2026-06-15"],
  ["answer", "2026-05-11", { "outcome-recorded": "2026-06-01" }, "2026-06-15", "2026-06-15"],
])("%s of a report received on %s with %o", (name, received, dates, strict, legal) => {
  expect(dueDays(aMatter({ received, dates }), name)).toEqual([strict, legal]);
});

test("on the day of receipt only the verification runs", () => {
  expect(allClocks(aMatter()).map(({ name }) => name)).toEqual(["verification"]);
});

test("no clock of a complaint runs in it", () => {
  const busy = aMatter({ dates: { accepted: "2026-03-02", "mediation-ended": "2026-03-03" } });
  expect(allClocks(busy).map(({ name }) => name)).toEqual(["verification"]);
});

describe("under the order of 2020 a reporter was told within five working days whether a case was opened", () => {
  test.each<[string, GivenDates, string | undefined]>([
    ["2026-04-14", { "case-opened": "2026-04-24" }, "2026-05-06"],
    ["2026-04-14", { declined: "2026-04-24" }, "2026-05-06"],
    ["2026-04-14", {}, undefined],
    ["2026-04-15", { "case-opened": "2026-04-24" }, undefined],
  ])("received on %s with %o: due %s", (received, dates, end) => {
    expect(clockOf(aMatter({ received, dates }), "case-notice")?.due.legal).toBe(end);
  });

  test.each<[GivenDates, string | null]>([
    [{ "case-opened": "2026-04-24" }, null],
    [{ "case-opened": "2026-04-24", "reporter-answered": "2026-04-27" }, "2026-04-27"],
    [{ "case-opened": "2026-04-24", "outcome-recorded": "2026-06-01" }, "2026-06-01"],
    [{ "reporter-answered": "2026-04-20", "case-opened": "2026-04-24" }, null],
    [{ declined: "2026-04-24" }, "2026-04-24"],
  ])("%o: told on %s", (dates, told) => {
    const matter = aMatter({ received: "2026-04-13", dates });
    expect(clockOf(matter, "case-notice")?.stoppedOn).toBe(told);
  });
});

test("nobody can be told who gave no name: no clock for telling of the case decision", () => {
  const dates = { "case-opened": "2026-04-24" };
  const unknown = aMatter({ received: "2026-04-13", dates, but: { named: false } });
  expect(clockOf(unknown, "case-notice")).toBeUndefined();
});

describe("an extension of the verification", () => {
  const asked = (approved: boolean | null) =>
    aMatter({
      received: "2026-09-24",
      but: {
        extension: {
          requestedBy: "a",
          requestedOn: day("2026-10-20"),
          reason: "far away",
          approved,
        },
      },
    });

  test("that was approved is counted in one go with the term, and is named with it", () => {
    expect(dueDays(asked(true), "verification")).toEqual(["2026-11-12", "2026-11-12"]);
    const found = clockOf(asked(true), "verification");
    expect(found?.term).toEqual({ unit: "working-days", count: 30 });
    expect(found?.extendedUnder?.cite.en).toContain("art. 18(1)");
  });

  test.each([false, null])("that was not (%s) changes nothing", (approved) => {
    const found = clockOf(asked(approved), "verification");
    expect(found?.due.legal).toBe("2026-10-22");
    expect(found?.extendedUnder).toBeNull();
  });
});

describe("what stops it", () => {
  test.each<[ClockName, GivenDates, string | null]>([
    ["verification", {}, null],
    ["verification", { "case-opened": "2026-01-12" }, "2026-01-12"],
    ["verification", { declined: "2026-01-13" }, "2026-01-13"],
    ["verification", { referred: "2026-01-06" }, "2026-01-06"],
    ["verification", { archived: "2026-03-02" }, "2026-03-02"],
    ["verification", { declined: "2026-01-13", archived: "2026-03-02" }, "2026-01-13"],
    ["competence", { "dispute-raised": "2026-01-06" }, null],
    ["competence", { "dispute-raised": "2026-01-06", referred: "2026-01-08" }, "2026-01-08"],
    [
      "competence",
      { "dispute-raised": "2026-01-06", "dispute-settled": "2026-01-07" },
      "2026-01-07",
    ],
    ["penalty-case", { "case-opened": "2026-01-12" }, null],
    ["penalty-case", { "case-opened": "2026-01-12", transferred: "2026-02-02" }, "2026-02-02"],
    ["penalty-case", { transferred: "2026-01-09", "case-opened": "2026-01-12" }, null],
    [
      "penalty-case",
      { "case-opened": "2026-01-12", "outcome-recorded": "2026-02-03" },
      "2026-02-03",
    ],
    ["advertising-reply", { "advertising-marked": "2026-01-06" }, null],
    [
      "advertising-reply",
      { "advertising-marked": "2026-01-06", "reporter-answered": "2026-01-08" },
      "2026-01-08",
    ],
    [
      "advertising-reply",
      { "advertising-marked": "2026-01-06", declined: "2026-01-09" },
      "2026-01-09",
    ],
    [
      "advertising-reply",
      { "advertising-marked": "2026-01-06", referred: "2026-01-07" },
      "2026-01-07",
    ],
    [
      "advertising-reply",
      { "advertising-marked": "2026-01-06", "outcome-recorded": "2026-02-03" },
      "2026-02-03",
    ],
    ["answer", { declined: "2026-01-13" }, "2026-01-13"],
    ["answer", { "outcome-recorded": "2026-02-03" }, "2026-02-03"],
  ])("%s with %o stops on %s", (name, dates, stoppedOn) => {
    expect(clockOf(aMatter({ dates }), name)?.stoppedOn).toBe(stoppedOn);
  });
});

describe("time left out", () => {
  // 12 to 26 October 2026 leaves out the ten working days after the 12th.
  const tested = (clock: "verification" | "penalty-case", dates: GivenDates) =>
    aMatter({
      received: "2026-09-24",
      dates,
      but: {
        pauses: [{ clock, ground: "testing", from: day("2026-10-12"), until: day("2026-10-26") }],
      },
    });

  test("of the verification moves its fifteen working days and nothing else", () => {
    const matter = tested("verification", { "case-opened": "2026-09-28" });
    expect(dueDays(matter, "verification")).toEqual(["2026-11-05", "2026-11-05"]);
    expect(dueDays(matter, "penalty-case")).toEqual(["2026-12-27", "2026-12-28"]);
  });

  test("of the penalty case moves its ninety days and nothing else", () => {
    const matter = tested("penalty-case", { "case-opened": "2026-09-28" });
    expect(dueDays(matter, "verification")).toEqual(["2026-10-22", "2026-10-22"]);
    expect(dueDays(matter, "penalty-case")).toEqual(["2027-01-10", "2027-01-11"]);
  });
});
