import { expect, test } from "vitest";
import type { Permission } from "#app/domain/access/policy.ts";
import { roleCounts, wantsProof } from "#app/domain/access/proof.ts";
import { day } from "#app/domain/calendar/day.ts";
import { ACTIONS } from "#app/domain/matter/action.ts";

const today = day("2026-11-23");

test.each([
  ["2026-11-22", true],
  ["2026-11-23", true],
  ["2026-11-24", false],
])("a role that counts from %s counts on 23 November: %s", (since, settled) => {
  expect(roleCounts({ roleSince: day(since) }, today)).toBe(settled);
});

test("exactly what approves, pays out or lets out wants a fresh code", () => {
  const all: readonly Permission[] = [
    ...ACTIONS,
    "vote",
    "declare-tie",
    "pay",
    "sign-off",
    "set-parameters",
    "confirm-parameters",
    "change-facts",
    "confirm-facts",
    "see-matter",
    "see-sealed",
    "request-unsealing",
    "see-identity",
    "publish-calendar",
    "change-people",
    "confirm-people",
  ];
  const wanted = [
    "case",
    "change-people",
    "confirm-facts",
    "confirm-parameters",
    "confirm-people",
    "declining",
    "extension-decision",
    "pay",
    "publish-calendar",
    "request-unsealing",
    "see-identity",
    "set-parameters",
    "sign-off",
    "transfer-decision",
    "vote",
  ];
  expect(all.filter(wantsProof).toSorted()).toEqual(wanted);
});
