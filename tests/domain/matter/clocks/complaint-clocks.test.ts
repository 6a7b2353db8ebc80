import { describe, expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import type { ClockName } from "#app/domain/matter/clocks/clock.ts";
import type { MatterPause } from "#app/domain/matter/matter.ts";
import {
  allClocks,
  aMatter,
  clockOf,
  dueDays,
  type GivenDates,
} from "#tests/domain/matter/counted.ts";

const complaint = (received: string, dates: GivenDates = {}) =>
  aMatter({ kind: "complaint", received, dates });

/** Every day of 2026 below was counted on a wall calendar with the notice of that year beside it. */
test.each<[ClockName, string, GivenDates, string, string]>([
  ["acceptance", "2026-04-28", {}, "2026-05-11", "2026-05-11"],
  ["acceptance", "2026-09-24", {}, "2026-10-12", "2026-10-12"],
  ["mediation", "2026-08-03", { accepted: "2026-08-04" }, "2026-10-03", "2026-10-08"],
  [
    "mediation-notice",
    "2026-08-03",
    { "mediation-ended": "2026-09-24" },
    "2026-10-12",
    "2026-10-12",
  ],
  [
    "identity-proof",
    "2026-08-03",
    { "identity-asked": "2026-08-04", "identity-due": "2026-08-08" },
    "2026-08-08",
    "2026-08-08",
  ],
])("%s of a complaint received on %s with %o", (name, received, dates, strict, legal) => {
  expect(dueDays(complaint(received, dates), name)).toEqual([strict, legal]);
});

test("on the day of receipt only the acceptance runs; each later clock waits for its beginning", () => {
  expect(allClocks(complaint("2026-08-03")).map(({ name }) => name)).toEqual(["acceptance"]);
});

test("no clock of a report runs in a complaint", () => {
  const busy = complaint("2026-08-03", { "case-opened": "2026-08-04", transferred: "2026-08-05" });
  expect(allClocks(busy).map(({ name }) => name)).toEqual(["acceptance"]);
});

test("asking for proof of identity does not stop the seven days", () => {
  const dates = { "identity-asked": "2026-04-29", "identity-due": "2026-05-08" };
  expect(clockOf(complaint("2026-04-28", dates), "acceptance")).toMatchObject({
    due: { legal: "2026-05-11" },
    stoppedOn: null,
  });
});

test("without a day set for it, proof of identity has no clock: the law names none", () => {
  const asked = complaint("2026-08-03", { "identity-asked": "2026-08-04" });
  expect(clockOf(asked, "identity-proof")).toBeUndefined();
});

test("a day set for proof is not counted, and does not move when it is a Saturday", () => {
  const dates = { "identity-asked": "2026-08-04", "identity-due": "2026-08-08" };
  expect(clockOf(complaint("2026-08-03", dates), "identity-proof")).toMatchObject({
    term: null,
    dueHour: null,
    due: { firm: true },
  });
});

test.each([
  ["2024-06-28", "2024-09-02", "forty-five working days before 1 July 2024"],
  ["2024-07-01", "2024-08-30", "sixty days from then on"],
])("of a complaint received on %s mediation ends on %s: %s", (received, end) => {
  const accepted = complaint(received, { accepted: "2024-07-01" });
  expect(dueDays(accepted, "mediation")).toEqual([end, end]);
});

describe("what stops it", () => {
  test.each<[ClockName, GivenDates, string | null]>([
    ["acceptance", {}, null],
    ["acceptance", { accepted: "2026-05-18" }, "2026-05-18"],
    ["acceptance", { refused: "2026-05-19" }, "2026-05-19"],
    ["identity-proof", {}, null],
    ["identity-proof", { accepted: "2026-05-18" }, "2026-05-18"],
    ["identity-proof", { refused: "2026-05-19" }, "2026-05-19"],
    ["mediation", { accepted: "2026-05-18" }, null],
    ["mediation", { accepted: "2026-05-18", settled: "2026-06-02" }, "2026-06-02"],
    ["mediation", { accepted: "2026-05-18", "mediation-ended": "2026-06-03" }, "2026-06-03"],
    ["mediation-notice", { "mediation-ended": "2026-06-02" }, null],
    [
      "mediation-notice",
      { "mediation-ended": "2026-06-02", "parties-told": "2026-06-03" },
      "2026-06-03",
    ],
  ])("%s with %o stops on %s", (name, dates, stoppedOn) => {
    const asked = { "identity-asked": "2026-05-16", "identity-due": "2026-05-26" };
    expect(clockOf(complaint("2026-05-15", { ...asked, ...dates }), name)?.stoppedOn).toBe(
      stoppedOn,
    );
  });
});

describe("time left out of mediation", () => {
  const tested = (pause: Omit<MatterPause, "clock" | "ground">, stopped: GivenDates = {}) =>
    aMatter({
      kind: "complaint",
      received: "2026-08-03",
      dates: { accepted: "2026-08-04", ...stopped },
      but: { pauses: [{ clock: "mediation", ground: "testing", ...pause }] },
    });

  test("ten days of testing move the last day by ten", () => {
    const matter = tested({ from: day("2026-08-10"), until: day("2026-08-20") });
    expect(dueDays(matter, "mediation")).toEqual(["2026-10-13", "2026-10-13"]);
    expect(clockOf(matter, "mediation")?.paused).toBe(false);
  });

  test("testing that still runs stands still up to today, and is said to", () => {
    const found = clockOf(tested({ from: day("2026-08-10"), until: null }), "mediation");
    expect(found?.paused).toBe(true);
    expect(found?.pauses).toEqual([{ from: "2026-08-10", until: "2026-11-22" }]);
    // Six of the sixty days were used up by 10 August; the other fifty-four follow 22 November.
    expect(found?.due).toEqual({ strict: "2027-01-15", legal: "2027-01-15", firm: false });
  });

  test("testing never closed ends with the mediation, and is said to stand no longer", () => {
    const settled = tested({ from: day("2026-08-10"), until: null }, { settled: "2026-08-15" });
    expect(clockOf(settled, "mediation")).toMatchObject({
      paused: false,
      pauses: [{ from: "2026-08-10", until: "2026-08-15" }],
      due: { strict: "2026-10-08" },
    });
  });

  test("a pause of one clock leaves the others alone", () => {
    const matter = tested({ from: day("2026-08-03"), until: day("2026-08-20") });
    expect(dueDays(matter, "acceptance")).toEqual(["2026-08-12", "2026-08-12"]);
    expect(clockOf(matter, "acceptance")?.paused).toBe(false);
  });
});
