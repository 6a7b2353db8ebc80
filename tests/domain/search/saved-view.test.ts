import { describe, expect, test } from "vitest";
import { queueFilterOf } from "#app/domain/search/queue-filter.ts";
import {
  againstAnother,
  againstKeeping,
  LONGEST_VIEW_NAME,
  MOST_VIEWS,
  mayChange,
  mayKeepForUnit,
} from "#app/domain/search/saved-view.ts";
import type { Officer } from "#app/domain/staff/roles.ts";

const filterOf = (asked: Readonly<Record<string, string>>) =>
  queueFilterOf((name) => asked[name] ?? null);
const view = (asked: Readonly<Record<string, string>>, isUnits = false) => ({
  name: "举报",
  queue: "open" as const,
  filter: filterOf(asked),
  isUnits,
});
const officer = (role: Officer["role"], unitId: string | null = "inspection"): Officer => ({
  id: role,
  role,
  unitId,
});

test("a name stands on one line, and a person or a unit keeps thirty", () => {
  expect([LONGEST_VIEW_NAME, MOST_VIEWS]).toEqual([30, 30]);
});

describe("what stands against keeping a view", () => {
  test.each([
    ["nothing, of codes", view({ kind: "report" }), [], []],
    ["nothing, of words for oneself", view({ about: "药房" }), [], []],
    ["that it asks for all", view({}), [], ["asks-for-all"]],
    ["that a unit's looks for words", view({ about: "药房" }, true), [], ["words-in-unit"]],
    ["nothing, of a unit's by codes", view({ kind: "report" }, true), [], []],
    ["that there is one of the name", view({ kind: "report" }), ["举报"], ["name-taken"]],
    ["all of it at once", view({}, true), ["举报"], ["asks-for-all", "name-taken"]],
  ] as const)("%s", (_, wanted, names, because) => {
    expect(againstKeeping(wanted, names)).toEqual(because);
  });

  test.each([
    [29, []],
    [30, ["full"]],
    [31, ["full"]],
  ] as const)("beside %i others", (count, because) => {
    const names = Array.from({ length: count }, (_, place) => `第${place}个`);
    expect(againstAnother("举报", names)).toEqual(because);
  });
});

test("a unit's views are its head's to keep, one's own one's own", () => {
  expect(mayKeepForUnit(officer("head"))).toBe(true);
  expect(mayKeepForUnit(officer("head", null))).toBe(false);
  expect(mayKeepForUnit(officer("handler"))).toBe(false);

  const own = { unitId: null, madeBy: "handler" };
  const units = { unitId: "inspection", madeBy: "somebody before" };
  expect(mayChange(officer("handler"), own)).toBe(true);
  expect(mayChange(officer("head"), own)).toBe(false);
  expect(mayChange(officer("head"), units)).toBe(true);
  expect(mayChange(officer("head", "market"), units)).toBe(false);
  expect(mayChange(officer("handler"), units)).toBe(false);
});
