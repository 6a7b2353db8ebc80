import { expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import { countsFrom } from "#app/domain/identity/custodian.ts";

test("whoever is enrolled on a Friday counts from the Monday after, not before", () => {
  expect(countsFrom(day("2026-02-27"))).toBe("2026-03-02");
});
