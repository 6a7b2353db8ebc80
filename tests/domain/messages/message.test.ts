import { describe, expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import { whyNotFromOffice, whyNotFromReporter } from "#app/domain/messages/message.ts";
import type { Officer, StaffRole } from "#app/domain/staff/roles.ts";

const on = day("2026-11-29");
const officer = (role: StaffRole, unitId: string | null): Officer => ({ id: role, role, unitId });
const lies = { stage: "assigned", unitId: "inspection", escalatedTo: null } as const;
const incoming = { ...lies, stage: "received", unitId: null } as const;
const raised = { ...lies, escalatedTo: "leadership" } as const;
const handler = officer("handler", "inspection");

describe("a reporter's message", () => {
  const write = (text: string, writtenToday = 0, stage: "assigned" | "archived" = "assigned") =>
    whyNotFromReporter({ stage }, { text, writtenToday });

  test.each([
    ["of one character", "药", 0, []],
    ["as long as it may be", "药".repeat(3000), 0, []],
    ["one character longer", "药".repeat(3001), 0, ["too-long"]],
    ["without a word", "", 0, ["nothing-written"]],
    ["the twentieth of a day", "药", 19, []],
    ["the twenty-first of a day", "药", 20, ["enough-today"]],
  ])("%s", (_, text, before, because) => {
    expect(write(text, before)).toEqual(because);
  });

  test("is taken at every stage but that of the closed file, and every reason is said", () => {
    expect(write("药", 0, "archived")).toEqual(["archived"]);
    expect(write("", 20, "archived")).toEqual(["archived", "enough-today", "nothing-written"]);
  });
});

describe("a message of the office", () => {
  test.each([
    ["the unit's handler", handler, lies, []],
    ["the unit's head", officer("head", "inspection"), lies, []],
    ["another unit's handler", officer("handler", "market"), lies, ["elsewhere"]],
    ["intake, once it is assigned", officer("intake", "window"), lies, ["elsewhere"]],
    ["intake, while it lies there", officer("intake", "window"), incoming, []],
    ["a handler, while it lies with intake", handler, incoming, ["elsewhere"]],
    ["the unit above, which decides instead", officer("head", "leadership"), raised, []],
    ["the unit above otherwise", officer("head", "leadership"), lies, ["elsewhere"]],
    ["somebody whose work needs no content", officer("finance", "inspection"), lies, ["elsewhere"]],
  ])("by %s", (_, by, matter, because) => {
    expect(whyNotFromOffice(by, matter, { text: "请问", answerBy: null, on })).toEqual(because);
  });

  test.each([
    ["2026-11-28", ["day-passed"]],
    ["2026-11-29", ["day-passed"]],
    ["2026-11-30", []],
    ["2027-01-28", []],
    ["2027-01-29", ["day-too-far"]],
  ])("that asks for an answer by %s", (answerBy, because) => {
    const asked = { text: "请问", answerBy: day(answerBy), on };
    expect(whyNotFromOffice(handler, lies, asked)).toEqual(because);
  });
});
