import { describe, expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import { problemsIn } from "#app/domain/intake/check-answers.ts";
import {
  readRegistration,
  stepsToRegister,
  whyNotReceivedOn,
} from "#app/domain/intake/registration.ts";

const TODAY = day("2026-12-01");

describe("the day on which the office received something", () => {
  test.each([
    ["2026-12-01", null],
    ["2026-11-27", null],
    ["2025-12-01", null],
    ["2025-11-30", "too-long-ago"],
    ["2026-12-02", "in-the-future"],
  ] as const)("%s: %s", (on, why) => {
    expect(whyNotReceivedOn(day(on), TODAY)).toBe(why);
  });

  test.each([
    ["letter", "2026年11月27日", []],
    ["telephone", "20261201", []],
    ["", "2026/11/27", [{ field: "channel" }]],
    ["online", "", [{ field: "channel" }, { field: "received", code: "missing" }]],
    ["visit", "上周五", [{ field: "received", code: "not-a-day" }]],
    ["visit", "3/5/2026", [{ field: "received", code: "two-ways" }]],
    ["visit", "2026-02-30", [{ field: "received", code: "no-such-day" }]],
    ["visit", "2027-01-01", [{ field: "received", code: "in-the-future" }]],
  ])("by %j on %j", (channel, received, faults) => {
    const read = readRegistration({ by: "an officer", channel, received }, TODAY);
    expect(read.faults).toEqual(faults);
    expect(read.registration === null).toBe(faults.length > 0);
  });

  test("is read into the one that counts", () => {
    const typed = { by: "an officer", channel: "letter", received: "２０２６年１１月２７日" };
    expect(readRegistration(typed, TODAY).registration).toEqual({
      by: "an officer",
      channel: "letter",
      receivedOn: "2026-11-27",
    });
  });
});

test("a letter is received without a telephone number or an address, and not without a name or what happened", () => {
  const missing = stepsToRegister("complaint")
    .flatMap((step) => problemsIn(step, {}, TODAY))
    .map(({ question }) => question);
  expect(missing).not.toContain("phone");
  expect(missing).not.toContain("address");
  expect(missing).toEqual(expect.arrayContaining(["name", "story", "respondent", "productName"]));
});
