import { expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import { hour } from "#app/domain/calendar/hours.ts";
import type { ClockName } from "#app/domain/matter/clocks/clock.ts";
import { aMatter, clockOf, dueDays, type GivenDates } from "#tests/domain/matter/counted.ts";

test.each<[ClockName, GivenDates, string, string]>([
  ["transfer-decision", { "transfer-proposed": "2026-03-06" }, "2026-03-09", "2026-03-09"],
  ["transfer-decision", { "transfer-proposed": "2026-03-04" }, "2026-03-07", "2026-03-09"],
  ["police-decision", { transferred: "2026-03-06" }, "2026-03-09", "2026-03-09"],
  ["police-challenge", { "police-declined": "2026-03-10" }, "2026-03-13", "2026-03-13"],
  ["hand-over", { "police-opened": "2026-03-10" }, "2026-03-13", "2026-03-13"],
])("three days: %s with %o", (name, dates, strict, legal) => {
  expect(dueDays(aMatter({ received: "2026-03-02", dates }), name)).toEqual([strict, legal]);
});

const approved = (more: GivenDates = {}) => {
  const begun = aMatter({ received: "2026-03-02", dates: more });
  const at = hour(day("2026-03-06"), 15);
  const dates = { ...begun.dates, "transfer-approved": day("2026-03-06"), "transfer-hour": at };
  return { ...begun, dates };
};

test("twenty-four hours run through the weekend, to the hour", () => {
  expect(clockOf(approved(), "transfer")).toMatchObject({
    term: null,
    dueHour: "2026-03-07T15",
    due: { strict: "2026-03-07", legal: "2026-03-07", firm: true },
    stoppedOn: null,
  });
});

test("twenty-four hours without their first hour cannot be counted", () => {
  const unclear = aMatter({ dates: { "transfer-approved": "2026-03-06" } });
  expect(clockOf(unclear, "transfer")).toBeUndefined();
});

test("the transfer itself stops the hours", () => {
  const transferred = approved({ transferred: "2026-03-07" });
  expect(clockOf(transferred, "transfer")?.stoppedOn).toBe("2026-03-07");
});

test.each<[ClockName, GivenDates, string | null]>([
  ["transfer-decision", { "transfer-proposed": "2026-03-06" }, null],
  [
    "transfer-decision",
    { "transfer-proposed": "2026-03-06", "transfer-approved": "2026-03-07" },
    "2026-03-07",
  ],
  [
    "transfer-decision",
    { "transfer-proposed": "2026-03-06", "transfer-refused": "2026-03-08" },
    "2026-03-08",
  ],
  ["police-decision", { transferred: "2026-03-06" }, null],
  ["police-decision", { transferred: "2026-03-06", "police-opened": "2026-03-08" }, "2026-03-08"],
  ["police-decision", { transferred: "2026-03-06", "police-declined": "2026-03-09" }, "2026-03-09"],
  ["police-challenge", { "police-declined": "2026-03-10" }, null],
  [
    "police-challenge",
    { "police-declined": "2026-03-10", "police-challenged": "2026-03-11" },
    "2026-03-11",
  ],
  [
    "police-challenge",
    { "police-declined": "2026-03-10", "outcome-recorded": "2026-03-12" },
    "2026-03-12",
  ],
  // What happened before the police answered is no challenge of their answer.
  ["police-challenge", { "outcome-recorded": "2026-03-09", "police-declined": "2026-03-10" }, null],
  ["hand-over", { "police-opened": "2026-03-10" }, null],
  ["hand-over", { "police-opened": "2026-03-10", "items-handed-over": "2026-03-12" }, "2026-03-12"],
])("%s with %o stops on %s", (name, dates, stoppedOn) => {
  expect(clockOf(aMatter({ received: "2026-03-02", dates }), name)?.stoppedOn).toBe(stoppedOn);
});

test("the police's answer to a challenge is their last: nothing runs from it", () => {
  const dates = { "police-challenged": "2026-03-11", "police-declined": "2026-03-20" };
  expect(clockOf(aMatter({ received: "2026-03-02", dates }), "police-challenge")).toBeUndefined();
});
