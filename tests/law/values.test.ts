import { describe, expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import { CATALOGUE, provisionById } from "#app/domain/law/catalogue.ts";
import { versionOn } from "#app/domain/law/provision.ts";

/** Typed by hand from the statutes: the one place where a changed number must be changed a second time. */
const TERMS = [
  ["C-01", "2020-01-01", 7, "working-days"],
  ["C-01", "2026-04-14", 7, "working-days"],
  ["C-01", "2026-04-15", 7, "working-days"],
  ["C-16", "2024-06-30", 45, "working-days"],
  ["C-16", "2024-07-01", 60, "natural-days"],
  ["C-16", "2026-04-14", 60, "natural-days"],
  ["C-16", "2026-04-15", 60, "natural-days"],
  ["C-17", "2026-04-14", 7, "working-days"],
  ["C-17", "2026-04-15", 7, "working-days"],
  ["C-21", "2026-04-14", 15, "working-days"],
  ["C-21", "2026-04-15", 15, "working-days"],
  ["C-21.extension", "2026-04-15", 15, "working-days"],
  ["R-01", "2026-04-15", 15, "working-days"],
  ["R-01.extension", "2026-04-15", 15, "working-days"],
  ["R-01.notice", "2026-04-14", 5, "working-days"],
  ["R-08", "2026-04-15", 7, "working-days"],
  ["N-09.term", "2026-04-15", 7, "working-days"],
  ["POL-01", "2026-04-15", 10, "working-days"],
  ["P-04", "2026-04-15", 90, "natural-days"],
  ["P-04.extension", "2026-04-15", 30, "natural-days"],
  ["P-07", "2026-04-15", 7, "working-days"],
  ["P-09", "2026-04-15", 7, "working-days"],
  ["P-12", "2026-04-15", 7, "working-days"],
  ["P-13", "2026-04-15", 30, "natural-days"],
  ["P-13.extension", "2026-04-15", 30, "natural-days"],
  ["P-14", "2026-04-15", 15, "working-days"],
  ["P-16", "2026-04-15", 10, "working-days"],
  ["P-17", "2026-04-15", 5, "working-days"],
  ["P-20", "2026-04-15", 3, "working-days"],
  ["P-21", "2026-04-15", 15, "working-days"],
  ["P-23", "2026-04-15", 7, "working-days"],
  ["H-02", "2026-04-15", 5, "working-days"],
  ["H-03.chair", "2026-04-15", 3, "working-days"],
  ["H-03.file", "2026-04-15", 3, "working-days"],
  ["H-03.date", "2026-04-15", 5, "working-days"],
  ["H-03.notice", "2026-04-15", 7, "working-days"],
  ["H-04", "2026-04-15", 5, "working-days"],
  ["PUB-01", "2026-04-15", 20, "working-days"],
  ["PUB-02", "2026-04-15", 10, "working-days"],
  ["PUB-03", "2026-04-15", 3, "working-days"],
  ["T-02", "2026-04-15", 3, "natural-days"],
  ["T-03", "2026-04-15", 24, "hours"],
  ["T-05", "2026-04-15", 24, "hours"],
  ["T-06", "2026-04-15", 3, "natural-days"],
  ["T-07", "2026-04-15", 3, "natural-days"],
  ["T-08", "2026-04-15", 3, "natural-days"],
  ["T-09", "2026-04-15", 3, "natural-days"],
  ["T-12", "2026-04-15", 3, "natural-days"],
  ["T-20.missing", "2026-04-15", 24, "hours"],
  ["T-20.supplement", "2026-04-15", 3, "natural-days"],
  ["T-20.complex", "2026-04-15", 10, "natural-days"],
  ["T-20.serious", "2026-04-15", 30, "natural-days"],
  ["T-20.extension", "2026-04-15", 30, "natural-days"],
  ["X-05.notice", "2026-04-15", 15, "working-days"],
  ["X-05.claim", "2026-04-15", 30, "working-days"],
  ["X-05.extension", "2026-04-15", 10, "working-days"],
  ["W-13.review", "2026-04-15", 10, "working-days"],
  ["RM-01", "2026-04-15", 60, "natural-days"],
  ["RM-01.untold", "2026-04-15", 12, "months"],
  ["RM-02", "2026-04-15", 6, "months"],
  ["RM-02.untold", "2026-04-15", 12, "months"],
  ["RM-03", "2026-04-15", 15, "natural-days"],
  ["RM-04", "2026-04-15", 2, "months"],
  ["RM-04.end", "2026-04-15", 6, "months"],
  ["RM-06.accept", "2026-04-15", 5, "working-days"],
  ["PI-07", "2026-04-15", 36, "months"],
] as const;

const worthOf = (id: string, on: string) => {
  const provision = provisionById(id);
  return provision && versionOn(provision, day(on))?.value;
};

test.each(TERMS)("%s on %s is %i %s", (id, on, count, unit) => {
  expect(worthOf(id, on)).toEqual({ count, unit });
});

test("no term of the catalogue is missing from the table above", () => {
  const today = day("2026-11-20");
  const terms = CATALOGUE.flatMap(({ provisions }) => provisions).filter((provision) => {
    const value = versionOn(provision, today)?.value;
    return typeof value === "object" && value !== null && "unit" in value;
  });
  const typed: readonly string[] = TERMS.map(([id]) => id);
  expect(terms.map(({ id }) => id).filter((id) => !typed.includes(id))).toEqual([]);
});

describe("what is not one term", () => {
  test.each([
    ["W-08.rate", { first: 5, second: 3, third: 1 }],
    ["W-08.floor", { first: 500_000, second: 300_000, third: 100_000 }],
    ["W-11.cap", 100_000_000],
    ["W-11.finance", 50_000_000],
    ["N-01", { owes: "reply", within: null }],
    ["N-04", { owes: "reply", within: null }],
    ["N-07", { owes: "reply-or-handling", within: null }],
    ["N-09", { owes: "reply", within: { count: 7, unit: "working-days" } }],
    ["N-11", { owes: "reply", within: { count: 20, unit: "working-days" } }],
    [
      "P-27",
      {
        ordinary: { count: 24, unit: "months" },
        lifeAndHealth: { count: 60, unit: "months" },
      },
    ],
  ])("%s", (id, value) => {
    expect(worthOf(id, "2026-11-20")).toEqual(value);
  });
});

describe("the duty to tell a named reporter whether a case was opened", () => {
  test.each([
    ["2026-04-14", true],
    ["2026-04-15", false],
  ])("for a report received on %s: %s", (receivedOn, owed) => {
    expect(worthOf("R-01.notice", receivedOn) !== undefined).toBe(owed);
  });
});
