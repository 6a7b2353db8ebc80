import { expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import { OFFICE_CLOCKS } from "#app/domain/matter/clocks/clock.ts";
import { clocks } from "#app/domain/matter/clocks/clocks.ts";
import { KNOWN_YEARS } from "#db/gazette/known-years.ts";
import { allClocks, aMatter, aRewarded, clockOf } from "#tests/domain/matter/counted.ts";

test("a clock says by which rule, in which version, and from which day it counts", () => {
  const found = clockOf(aMatter({ kind: "complaint", received: "2026-04-14" }), "acceptance");
  expect(found).toMatchObject({
    name: "acceptance",
    provision: "C-01",
    under: { from: "2020-01-01", until: "2026-04-14" },
    extendedUnder: null,
    start: "2026-04-14",
    term: { unit: "working-days", count: 7 },
    pauses: [],
    paused: false,
    due: { strict: "2026-04-23", legal: "2026-04-23", firm: true },
    dueHour: null,
    stoppedOn: null,
  });
});

test("the version is that of the day of receipt, not of the day something began", () => {
  const under = (received: string) =>
    clockOf(
      aMatter({ kind: "complaint", received, dates: { accepted: "2026-04-20" } }),
      "mediation",
    )?.under.cite.en;
  expect(under("2026-04-14")).toContain("Regulations Implementing");
  expect(under("2026-04-15")).toContain("Order 121");
});

test("before there was a law there is no clock", () => {
  expect(allClocks(aMatter({ kind: "complaint", received: "2019-12-31" }))).toEqual([]);
  expect(allClocks(aMatter({ kind: "complaint", received: "2020-01-01" }))).toHaveLength(1);
});

test("archiving stops what still runs, and leaves alone what had stopped", () => {
  const archived = aMatter({
    kind: "complaint",
    dates: {
      accepted: "2026-01-08",
      "mediation-ended": "2026-02-02",
      archived: "2026-03-02",
    },
  });
  expect(allClocks(archived).map(({ name, stoppedOn }) => [name, stoppedOn])).toEqual([
    ["acceptance", "2026-01-08"],
    ["mediation", "2026-02-02"],
    ["mediation-notice", "2026-03-02"],
  ]);
});

test("nothing unread runs where nobody was asked who had signed", () => {
  const { reward } = aRewarded({ notifiedOn: day("2026-11-20") });
  const counting = { calendar: KNOWN_YEARS, today: day("2026-11-22") };
  const names = clocks(aMatter({ received: "2026-04-20", but: { reward } }), counting);
  expect(names.map(({ name }) => name)).toEqual(["verification", "reward-claim"]);
});

test("the police and the reporter have time of their own, for which the office is never late", () => {
  expect(OFFICE_CLOCKS).toEqual([
    "acceptance",
    "mediation",
    "mediation-notice",
    "verification",
    "case-notice",
    "competence",
    "penalty-case",
    "advertising-reply",
    "answer",
    "transfer-decision",
    "transfer",
    "police-challenge",
    "ask-procurators",
    "hand-over",
    "case-closing",
    "reward-notice",
    "reward-review-answer",
  ]);
});
