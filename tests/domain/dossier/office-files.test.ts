import { describe, expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import { whyNotKeep } from "#app/domain/dossier/keep-office-files.ts";
import { isOfficeFileKind } from "#app/domain/dossier/office-file.ts";
import { whyNotStrike } from "#app/domain/dossier/strike-office-file.ts";
import type { Officer, StaffRole } from "#app/domain/staff/roles.ts";
import { aMatter } from "#tests/support/a-matter.ts";

const today = day("2026-11-27");
const officer = (role: StaffRole, unitId: string | null): Officer => ({ id: role, role, unitId });
const handler = officer("handler", "inspection");
const ours = aMatter({ stage: "in-verification", unitId: "inspection" });
const asked = { day: today, files: 1, before: 0, today };

describe("files of the office are kept", () => {
  test.each([
    ["by a handler of the unit that holds the matter", handler, ours],
    ["by its head", officer("head", "inspection"), ours],
    ["by intake before it is assigned", officer("intake", "window"), aMatter({ unitId: null })],
    [
      "by the unit above where that one decides",
      officer("head", "leadership"),
      aMatter({ unitId: "inspection", escalatedTo: "leadership" }),
    ],
  ])("%s", (_, who, matter) => {
    expect(whyNotKeep(who, matter, asked)).toEqual([]);
  });

  test.each([
    ["by intake once it is assigned", officer("intake", "window"), ours, ["held-elsewhere"]],
    ["by another unit", officer("handler", "market"), ours, ["held-elsewhere"]],
    ["by who has no unit", officer("handler", null), ours, ["held-elsewhere"]],
    [
      "once the matter is archived",
      handler,
      aMatter({ stage: "archived", unitId: "inspection" }),
      ["archived-already"],
    ],
  ] as const)("not %s", (_, who, matter, reasons) => {
    expect(whyNotKeep(who, matter, asked)).toEqual(reasons);
  });

  test.each([
    ["2026-11-26", []],
    ["2026-11-27", []],
    ["2026-11-28", ["day-to-come"]],
  ])("of %s on 27 November: %j", (on, reasons) => {
    expect(whyNotKeep(handler, ours, { ...asked, day: day(on) })).toEqual(reasons);
  });

  test.each([
    [198, 1, []],
    [199, 1, []],
    [200, 1, ["dossier-full"]],
    [195, 5, []],
    [196, 5, ["dossier-full"]],
  ])("where there are %i and %i come: %j", (before, files, reasons) => {
    expect(whyNotKeep(handler, ours, { ...asked, before, files })).toEqual(reasons);
  });

  test("and every reason is said at once", () => {
    const archived = aMatter({ stage: "archived", unitId: "market" });
    expect(
      whyNotKeep(handler, archived, { ...asked, day: day("2026-12-01"), before: 200 }),
    ).toEqual(["archived-already", "held-elsewhere", "day-to-come", "dossier-full"]);
  });
});

describe("a file of the office is struck", () => {
  const fresh = { addedBy: handler.id, isStruck: false, actsSince: 0 };

  test.each([
    ["by who added it", handler, fresh, []],
    ["by a head", officer("head", "inspection"), fresh, []],
    ["not by a colleague", { ...handler, id: "another" }, fresh, ["not-yours"]],
    ["not twice", handler, { ...fresh, isStruck: true }, ["struck-already"]],
    ["not once the office has acted", handler, { ...fresh, actsSince: 1 }, ["rested-on"]],
    [
      "not for three reasons at once",
      { ...handler, id: "another" },
      { addedBy: handler.id, isStruck: true, actsSince: 2 },
      ["struck-already", "not-yours", "rested-on"],
    ],
  ] as const)("%s", (_, who, file, reasons) => {
    expect(whyNotStrike(who, file)).toEqual(reasons);
  });
});

test.each([
  ["decision", true],
  ["Decision", false],
  ["", false],
  ["__proto__", false],
])("%j is a kind of file: %s", (typed, known) => {
  expect(isOfficeFileKind(typed)).toBe(known);
});
